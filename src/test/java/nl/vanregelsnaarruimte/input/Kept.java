package nl.vanregelsnaarruimte.input;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the application keeps: every row of its own tables, but for sessions and the counting of wrong passwords. */
record Kept(Map<String, Integer> tables) {

    static Kept in(JdbcClient db) {
        List<String> names = db.sql(
                        "select table_name from information_schema.tables where lower(table_schema) = 'public'"
                                + " and table_type = 'BASE TABLE' and lower(table_name) not like 'spring_session%'"
                                + " and lower(table_name) <> 'login_attempt'")
                .query(String.class)
                .list();
        Map<String, Integer> tables = new TreeMap<>();
        names.forEach(name -> tables.put(name, rows(db, name)));
        return new Kept(tables);
    }

    /** Whatever the order in which they come. */
    private static int rows(JdbcClient db, String table) {
        return db
                .sql("select * from \"" + table + "\"")
                .query((row, number) -> {
                    StringBuilder text = new StringBuilder();
                    for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                        text.append(row.getString(column)).append('\n');
                    }
                    return text.toString().hashCode();
                })
                .list()
                .stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** The tables in which something else stands than before. */
    String changedSince(Kept before) {
        return tables.entrySet().stream()
                .filter(table -> !table.getValue().equals(before.tables.get(table.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(" "));
    }
}
