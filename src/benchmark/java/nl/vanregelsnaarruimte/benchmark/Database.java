package nl.vanregelsnaarruimte.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;

/** A database for one contender, empty at first. */
record Database(String url, String user, String password) {

    private static final int CONNECTIONS = 10;

    /** How the application and every contender are told, as environment. */
    Map<String, String> environment() {
        return Map.of("DB_URL", url, "DB_USER", user, "DB_PASSWORD", password);
    }

    /** Connections to the one that a contender was told of, as many as the application has. */
    static DataSource pool() {
        return pool(CONNECTIONS);
    }

    static DataSource pool(int connections) {
        Database database = told();
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(database.url());
        pool.setUsername(database.user());
        pool.setPassword(database.password());
        pool.setMaximumPoolSize(connections);
        return SqlCounting.of(pool);
    }

    /** The one that a contender was told of. */
    static Database told() {
        return new Database(told("DB_URL"), told("DB_USER"), told("DB_PASSWORD"));
    }

    private static String told(String name) {
        return Objects.requireNonNull(System.getenv(name), name);
    }
}
