package nl.vanregelsnaarruimte.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SimplePropertySqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Rows that one transaction adds to a table, written in one round trip before it commits. */
public class Gathered<T> {

    private final Consumer<List<T>> write;

    /**
     * Rows for one table.
     *
     * @param insert the statement for one row, with the row's properties by name
     */
    public Gathered(NamedParameterJdbcOperations db, String insert) {
        this(rows -> db.batchUpdate(
                insert, rows.stream().map(SimplePropertySqlParameterSource::new).toArray(SqlParameterSource[]::new)));
    }

    /** Takes what writes the rows, in the order in which they came. */
    Gathered(Consumer<List<T>> write) {
        this.write = write;
    }

    /** Adds a row; outside a transaction it is written at once. */
    public void add(T row) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            write.accept(List.of(row));
            return;
        }
        Rows rows = open();
        if (rows == null) {
            rows = new Rows();
            rows.resume();
            TransactionSynchronizationManager.registerSynchronization(rows);
        }
        rows.kept.add(row);
    }

    /** For whoever reads the table in the same transaction: writes what is there now. */
    public void flush() {
        Rows rows = open();
        if (rows != null) {
            rows.write();
        }
    }

    @SuppressWarnings("unchecked")
    private @Nullable Rows open() {
        return (Rows) TransactionSynchronizationManager.getResource(this);
    }

    /** Lasts as long as the transaction; another one that runs in between has its own. */
    private final class Rows implements TransactionSynchronization {

        private final List<T> kept = new ArrayList<>();

        void write() {
            if (!kept.isEmpty()) {
                write.accept(List.copyOf(kept));
                kept.clear();
            }
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            write();
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(Gathered.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(Gathered.this, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResource(Gathered.this);
        }
    }
}
