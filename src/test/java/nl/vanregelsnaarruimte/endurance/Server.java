package nl.vanregelsnaarruimte.endurance;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A PostgreSQL server of its own, which keeps what it said it keeps; it can be killed and started again. */
final class Server implements AutoCloseable {

    private static final Duration STOP = Duration.ofSeconds(30);

    private final Path data;
    private final int port = Node.freePort();
    private EmbeddedPostgres running;

    Server(Path data) throws IOException {
        this.data = data;
        start();
    }

    /** Starts on what it has kept. */
    void start() throws IOException {
        running = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPort(port)
                .setRegisterShutdownHook(false)
                // the library switches it off, and then nothing that was told has to be there
                .setServerConfig("synchronous_commit", "on")
                .start();
    }

    /** What {@code pg_ctl stop -m immediate} does: all its processes end at once, and nothing is written down. */
    void kill() throws Exception {
        long pid = Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).get(0));
        Optional<ProcessHandle> postmaster = ProcessHandle.of(pid);
        new ProcessBuilder("kill", "-QUIT", String.valueOf(pid)).start().waitFor();
        Patience.until(
                STOP,
                "the server is dead",
                () -> postmaster.filter(ProcessHandle::isAlive).isEmpty());
        closeTheDead();
    }

    /** The library lets go of it, and must not tell that it can't stop what is dead. */
    private void closeTheDead() throws IOException {
        Logger log = (Logger) LoggerFactory.getLogger(EmbeddedPostgres.class);
        Level before = log.getLevel();
        log.setLevel(Level.OFF);
        running.close();
        log.setLevel(before);
    }

    /** How a node is told where the database is. */
    Map<String, String> settings() {
        return Map.of("DB_URL", url(), "DB_USER", "postgres", "DB_PASSWORD", "postgres");
    }

    DataSource source() {
        return new DriverManagerDataSource(url(), "postgres", "postgres");
    }

    private String url() {
        return "jdbc:postgresql://localhost:" + port + "/postgres";
    }

    @Override
    public void close() throws IOException {
        running.close();
    }
}
