package nl.vanregelsnaarruimte.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.vanregelsnaarruimte.Endurance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The file stays small while it is open, and nobody who works at the same time loses anything. */
class CompactionTests {

    private static final int WRITERS = 3;
    private static final int COMMITS_EACH = Endurance.tries(300, 8_000);

    @TempDir
    private Path folder;

    private HikariDataSource pool;
    private H2File file;
    private Compaction compaction;

    @BeforeEach
    void makeTables() {
        open();
        file = new H2File(pool);
        compaction = new Compaction(file);
        for (int table = 0; table < 4; table++) {
            JdbcClient.create(pool)
                    .sql("create table t" + table + " (id uuid primary key, writer int, said varchar)")
                    .update();
        }
    }

    @AfterEach
    void close() {
        pool.close();
    }

    private void open() {
        pool = Halted.pool(Halted.url(folder.resolve("ruimte")));
    }

    @Test
    void keepsTheFileSmallBesideOthersWhoLoseNothing() throws Exception {
        writeWhile(compaction::look);

        assertThat(rows()).containsOnly((long) WRITERS * COMMITS_EACH);
        long open = file.state().orElseThrow().size();
        assertThat(open).isLessThan(6 * compacted());
        assertThat(rows()).containsOnly((long) WRITERS * COMMITS_EACH);
    }

    @Test
    void waitsForWhoeverIsNotReady() throws Exception {
        try (var half = pool.getConnection()) {
            half.setAutoCommit(false);
            half.createStatement().execute("insert into t0 values (random_uuid(), 1, 'not yet')");

            assertThat(file.compact()).isFalse();
            half.commit();
        }

        assertThat(compactsSoon()).isTrue();
        assertThat(rows()).contains(1L);
    }

    @Test
    void leavesTheFileToWhoeverElseHasItOpen() throws Exception {
        try (HikariDataSource other = Halted.pool(pool.getJdbcUrl());
                var theirs = other.getConnection()) {
            assertThat(file.compact()).isFalse();

            assertThat(theirs.createStatement().execute("select 1 from t0")).isTrue();
        }
        assertThat(compactsSoon()).isTrue();
    }

    @Test
    void tidiesUpWhenNobodyWrites() throws Exception {
        writeWhile(() -> {});
        assertThat(file.state().orElseThrow().ratio()).isGreaterThan(6);

        assertThat(soon(() -> {
                    compaction.look();
                    return file.state().orElseThrow().ratio() < 2;
                }))
                .isTrue();
        assertThat(rows()).containsOnly((long) WRITERS * COMMITS_EACH);
    }

    @Test
    void hasNothingToDoWhereThereIsNoFile() {
        try (HikariDataSource memory = Halted.pool("jdbc:h2:mem:none")) {
            H2File none = new H2File(memory);

            new Compaction(none).look();

            assertThat(none.compact()).isFalse();
            assertThat(new FileHealth(none).health().getDetails()).isEmpty();
        }
    }

    private boolean compactsSoon() {
        return soon(file::compact);
    }

    /** On a busy machine the pool takes its time to close what it was told to, and the file is left for a next time. */
    private static boolean soon(BooleanSupplier done) {
        return IntStream.range(0, 20).anyMatch(attempt -> done.getAsBoolean());
    }

    private void writeWhile(Runnable meanwhile) throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try {
            Stream<Future<?>> begun =
                    IntStream.range(0, WRITERS).<Future<?>>mapToObj(writer -> writers.submit(() -> write(writer)));
            for (Future<?> writing : begun.toList()) {
                while (!writing.isDone()) {
                    meanwhile.run();
                }
                writing.get();
            }
        } finally {
            writers.shutdown();
        }
    }

    private void write(int writer) {
        TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(pool));
        JdbcClient database = JdbcClient.create(pool);
        Random words = new Random(writer);
        for (int commit = 0; commit < COMMITS_EACH; commit++) {
            transaction.executeWithoutResult(status -> IntStream.range(0, 4)
                    .forEach(table -> database.sql("insert into t" + table + " values (?, ?, ?)")
                            .params(UUID.randomUUID(), writer, text(words))
                            .update()));
        }
    }

    /** Nothing that compressing would make much smaller. */
    private static String text(Random words) {
        return words.ints(1000, 'A', 'z')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private Stream<Long> rows() {
        return IntStream.range(0, 4)
                .mapToObj(table -> JdbcClient.create(pool)
                        .sql("select count(*) from t" + table + " where writer >= 0")
                        .query(Long.class)
                        .single());
    }

    private long compacted() throws IOException {
        assertThat(file.compact()).isTrue();
        return Files.size(folder.resolve("ruimte.mv.db"));
    }
}
