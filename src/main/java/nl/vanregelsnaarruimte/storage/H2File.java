package nl.vanregelsnaarruimte.storage;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.DataSourceUnwrapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** The file that H2 has open in this application; there is none where the data are anywhere else. */
@Component
class H2File {

    private static final Duration PATIENCE = Duration.ofMillis(250);
    private static final long POLL = Duration.ofMillis(2).toNanos();

    private final JdbcClient db;
    private final @Nullable HikariDataSource pool;

    H2File(DataSource source) {
        this.db = JdbcClient.create(source);
        HikariDataSource found = DataSourceUnwrapper.unwrap(source, HikariDataSource.class);
        this.pool = found != null && String.valueOf(found.getJdbcUrl()).startsWith("jdbc:h2:file:") ? found : null;
    }

    Optional<FileState> state() {
        return pool == null ? Optional.empty() : Optional.of(FileState.of(told()));
    }

    private Map<String, Long> told() {
        return db
                .sql("select setting_name, setting_value from information_schema.settings where setting_name in"
                        + " ('info.FILE_SIZE', 'info.FILL_RATE', 'info.CHUNKS_FILL_RATE', 'info.FILE_WRITE')")
                .query((row, number) -> Map.entry(row.getString(1), Long.valueOf(row.getString(2))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * Writes the file anew, in a moment in which nobody uses it; who comes meanwhile waits.
     *
     * @return whether there was such a moment
     */
    boolean compact() {
        HikariDataSource source = pool;
        return source != null && compact(source, source.getHikariPoolMXBean());
    }

    private static boolean compact(HikariDataSource source, HikariPoolMXBean connections) {
        if (connections.getThreadsAwaitingConnection() > 0) {
            return false;
        }
        connections.suspendPool();
        try {
            return within(PATIENCE, () -> connections.getActiveConnections() == 0) && rewrite(source, connections);
        } finally {
            connections.resumePool();
        }
    }

    /** A full copy that takes the file's place at once. H2's other way, bit by bit while it is open, loses pages. */
    private static boolean rewrite(HikariDataSource source, HikariPoolMXBean connections) {
        try (Connection last =
                        DriverManager.getConnection(source.getJdbcUrl(), source.getUsername(), source.getPassword());
                Statement statement = last.createStatement()) {
            connections.softEvictConnections();
            boolean alone = within(PATIENCE, () -> isAlone(last));
            if (alone) {
                statement.execute("shutdown compact");
            }
            return alone;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Closing the file would break whatever else is connected, and who holds such a connection learns it too late. */
    private static boolean isAlone(Connection last) {
        return JdbcClient.create(new SingleConnectionDataSource(last, true))
                        .sql("select count(*) from information_schema.sessions")
                        .query(Integer.class)
                        .single()
                == 1;
    }

    private static boolean within(Duration patience, BooleanSupplier wanted) {
        long until = System.nanoTime() + patience.toNanos();
        while (!wanted.getAsBoolean()) {
            if (System.nanoTime() > until) {
                return false;
            }
            LockSupport.parkNanos(POLL);
        }
        return true;
    }
}
