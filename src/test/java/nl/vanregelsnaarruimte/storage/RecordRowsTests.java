package nl.vanregelsnaarruimte.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.ResultSet;
import java.sql.SQLFeatureNotSupportedException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A record is read as its row says, whatever its components are. */
class RecordRowsTests {

    private final JdbcClient db = JdbcClient.create(new DriverManagerDataSource("jdbc:h2:mem:"));

    @Test
    void readsEachComponentFromTheColumnOfItsName() {
        UUID id = UUID.randomUUID();

        Meeting meeting = db.sql("select cast(? as uuid) as id, 'MONDAY' as held_on, 3 as turn_out, true as open,"
                        + " date '2026-11-24' as next, timestamp with time zone '2026-11-23 10:00:00+01:00' as opened_at,"
                        + " cast(null as timestamp with time zone) as closed_at, cast(null as varchar) as left_by")
                .param(id)
                .query(new RecordRows<>(Meeting.class))
                .single();

        assertThat(meeting)
                .isEqualTo(new Meeting(
                        id,
                        DayOfWeek.MONDAY,
                        3,
                        true,
                        LocalDate.of(2026, 11, 24),
                        Instant.parse("2026-11-23T09:00:00Z"),
                        null,
                        null));
    }

    @Test
    void asksADriverForNothingThatItRefuses() {
        List<Exception> refused = new ArrayList<>();

        db.sql("select 'x' as left_by, timestamp with time zone '2026-11-23 10:00:00+01:00' as opened_at")
                .query((row, number) -> new RecordRows<>(Leaving.class).mapRow(strict(row, refused), number))
                .list();

        assertThat(refused).isEmpty();
    }

    /** The same row, of a driver that has no instants; what it throws is kept. */
    private static ResultSet strict(ResultSet row, List<Exception> refused) {
        return (ResultSet) Proxy.newProxyInstance(
                ResultSet.class.getClassLoader(), new Class<?>[] {ResultSet.class}, (proxy, method, arguments) -> {
                    if (arguments != null && Arrays.asList(arguments).contains(Instant.class)) {
                        refused.add(new SQLFeatureNotSupportedException("no instants"));
                    }
                    try {
                        return method.invoke(row, arguments);
                    } catch (InvocationTargetException e) {
                        refused.add(e);
                        throw e.getCause();
                    }
                });
    }

    private record Leaving(String leftBy, Instant openedAt) {}

    private record Meeting(
            UUID id,
            DayOfWeek heldOn,
            int turnOut,
            boolean open,
            LocalDate next,
            Instant openedAt,
            @Nullable Instant closedAt,
            @Nullable String leftBy) {}
}
