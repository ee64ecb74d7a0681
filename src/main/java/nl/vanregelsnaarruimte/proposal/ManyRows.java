package nl.vanregelsnaarruimte.proposal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows that are added to a table together, in one statement. */
public class ManyRows {

    private final String into;
    private final String row;
    private final List<List<@Nullable Object>> rows = new ArrayList<>();

    /**
     * Rows for a table.
     *
     * @param into the table and its columns, such as {@code voice (kind, name)}
     */
    public ManyRows(String into) {
        this(
                into,
                "(?"
                        + ", ?".repeat((int)
                                into.chars().filter(sign -> sign == ',').count()) + ")");
    }

    /**
     * Rows that are not made of values alone.
     *
     * @param row a row with a question mark for each value, such as {@code (?, (select max(n) from t), ?)}
     */
    public ManyRows(String into, String row) {
        this.into = into;
        this.row = row;
    }

    /** Adds a row, with a value for each question mark. */
    public ManyRows row(@Nullable Object... values) {
        rows.add(Arrays.asList(values));
        return this;
    }

    /** Writes them; nothing when there are none. */
    public void insert(JdbcClient db) {
        if (!rows.isEmpty()) {
            db.sql("insert into " + into + " values " + String.join(", ", Collections.nCopies(rows.size(), row)))
                    .params(rows.stream().flatMap(List::stream).toList())
                    .update();
        }
    }
}
