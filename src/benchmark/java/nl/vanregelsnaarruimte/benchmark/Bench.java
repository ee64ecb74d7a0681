package nl.vanregelsnaarruimte.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.util.FileSystemUtils;

/** What a part has in its hand: databases, a folder, and how often and how long to measure. */
final class Bench implements AutoCloseable {

    // as in application.yaml, but for the last: what H2 remembers of a repeated question would flatter everybody
    private static final String H2 = "jdbc:h2:file:%s;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0;TRACE_LEVEL_FILE=0"
            + ";QUERY_CACHE_SIZE=256;OPTIMIZE_REUSE_RESULTS=FALSE";

    private final Path folder;
    private final Postgres postgres;

    private Bench(Path folder, Postgres postgres) {
        this.folder = folder;
        this.postgres = postgres;
    }

    static Bench open() throws IOException, InterruptedException {
        Path folder = Path.of("target/benchmark").toAbsolutePath();
        Files.createDirectories(folder);
        return new Bench(folder, Postgres.start());
    }

    /** Where children keep their logs and data. */
    Path folder() {
        return folder;
    }

    int rounds() {
        return Integer.getInteger("benchmark.rounds", 5);
    }

    int seconds() {
        return Integer.getInteger("benchmark.seconds", 4);
    }

    /** A new, empty H2 file. */
    Database h2(String name) {
        Path file = folder.resolve("h2").resolve(name + "-" + UUID.randomUUID()).resolve("ruimte");
        return new Database(H2.formatted(file), "sa", "");
    }

    /** A new, empty database on a real server. */
    Database postgres(String name) throws Exception {
        return postgres.create(name);
    }

    /** A new database there that holds what another holds. */
    Database copy(String name, Database model) throws Exception {
        return postgres.copy(name, model);
    }

    @Override
    public void close() throws IOException {
        postgres.close();
        FileSystemUtils.deleteRecursively(folder.resolve("h2"));
    }
}
