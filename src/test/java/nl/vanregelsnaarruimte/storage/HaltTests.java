package nl.vanregelsnaarruimte.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import nl.vanregelsnaarruimte.Endurance;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The machine loses its power while the file is written anew: at each point one file is there with everything in it. */
class HaltTests {

    private static final int ROWS = 8_000;
    private static final int KILLS = Endurance.tries(1, 10);
    private static final long POLL = 100_000;

    /** How often it is tried to come before H2 is ready. */
    private static final int MOST_KILLS = 10;

    @TempDir
    private static Path folder;

    /** How far the file is that will take the place of the old one. */
    enum Point {
        BEGUN(File::exists),
        WRITTEN(made -> made.length() > 0),
        IN_PLACE(made -> !made.exists());

        final Predicate<File> reached;

        Point(Predicate<File> reached) {
            this.reached = reached;
        }
    }

    @BeforeAll
    static void fill() {
        try (HikariDataSource pool = Halted.pool(url("whole"))) {
            JdbcClient.create(pool)
                    .sql("create table t (id int, said varchar) as select x, random_uuid() || repeat('x', 900)"
                            + " from system_range(1, " + ROWS + ")")
                    .update();
        }
    }

    @ParameterizedTest
    @EnumSource(Point.class)
    void aKillWhileTheFileIsWrittenAnewLosesNothing(Point point) throws Exception {
        int inTime = 0;
        for (int kill = 1; kill <= KILLS || (inTime == 0 && kill <= MOST_KILLS); kill++) {
            String name = point + "-" + kill;
            Files.copy(folder.resolve("whole.mv.db"), folder.resolve(name + ".mv.db"));
            inTime += killAt(point, name) ? 1 : 0;
            assertThat(told(name)).isEqualTo(ROWS + 1);
        }
        assertThat(inTime).as("kills in time").isPositive();
    }

    /** Whether it came in time: the point was seen, and what comes after it had not been told when all was over. */
    private boolean killAt(Point point, String name) throws Exception {
        Path told = folder.resolve(name + ".told");
        Path anew = folder.resolve(name + ".anew");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-XX:TieredStopAtLevel=1",
                        Halted.class.getName(),
                        url(name),
                        told.toString(),
                        anew.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".log").toFile())
                .start();
        File made = folder.resolve(name + ".mv.db.tempFile").toFile();
        BooleanSupplier missed = () -> Files.exists(anew) || !process.isAlive();
        boolean seen = await(missed, made::exists) && await(missed, () -> point.reached.test(made));
        process.destroyForcibly().onExit().join();
        assertThat(told).exists();
        return seen && !Files.exists(anew);
    }

    /** Whether it was seen before the moment was over. */
    private static boolean await(BooleanSupplier missed, BooleanSupplier wanted) {
        while (!wanted.getAsBoolean()) {
            if (missed.getAsBoolean()) {
                return false;
            }
            LockSupport.parkNanos(POLL);
        }
        return true;
    }

    private long told(String name) {
        try (HikariDataSource pool = Halted.pool(url(name))) {
            return JdbcClient.create(pool)
                    .sql("select count(*) from t where id = 0 or length(said) > 900")
                    .query(Long.class)
                    .single();
        }
    }

    private static String url(String name) {
        return Halted.url(folder.resolve(name));
    }
}
