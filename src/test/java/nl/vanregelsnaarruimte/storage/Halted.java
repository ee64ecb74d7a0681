package nl.vanregelsnaarruimte.storage;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A process of its own that writes something, tells it, and writes the file anew; then it waits to be killed. */
final class Halted {

    private Halted() {}

    public static void main(String[] arguments) throws IOException {
        try (HikariDataSource pool = pool(arguments[0])) {
            JdbcClient.create(pool).sql("insert into t values (0, 'told')").update();
            H2File file = new H2File(pool);
            Files.createFile(Path.of(arguments[1]));
            file.compact();
            Files.createFile(Path.of(arguments[2]));
            System.in.read();
        }
    }

    /** A file that nobody else has open, as the application opens its own. */
    static String url(Path file) {
        return "jdbc:h2:file:" + file + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0;MAX_COMPACT_TIME=0";
    }

    static HikariDataSource pool(String url) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setUsername("sa");
        pool.setAllowPoolSuspension(true);
        return pool;
    }
}
