package nl.vanregelsnaarruimte.storage;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.support.JdbcUtils;

/**
 * Reads a record from a row, each component from the column of its name: {@code decideBefore} from
 * {@code decide_before}. Unlike what JDBC's client does by itself it never asks for what a driver refuses, {@code decideBefore}
 * itself or an instant: each refusal is an exception with its stack, which costs more than the row.
 */
public final class RecordRows<T extends Record> implements RowMapper<T> {

    private final Constructor<T> constructor;
    private final Class<?>[] types;
    private final String[] columns;

    public RecordRows(Class<T> type) {
        RecordComponent[] components = type.getRecordComponents();
        constructor = BeanUtils.getResolvableConstructor(type);
        types = constructor.getParameterTypes();
        columns = Stream.of(components)
                .map(component -> JdbcUtils.convertPropertyNameToUnderscoreName(component.getName()))
                .toArray(String[]::new);
    }

    @Override
    public T mapRow(ResultSet row, int number) throws SQLException {
        @Nullable Object[] values = new @Nullable Object[columns.length];
        for (int i = 0; i < columns.length; i++) {
            values[i] = value(row, row.findColumn(columns[i]), types[i]);
        }
        return BeanUtils.instantiateClass(constructor, values);
    }

    private static @Nullable Object value(ResultSet row, int column, Class<?> type) throws SQLException {
        if (type == Instant.class) {
            OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
            return at == null ? null : at.toInstant();
        }
        Object value = JdbcUtils.getResultSetValue(row, column, type);
        return DefaultConversionService.getSharedInstance().convert(value, type);
    }
}
