package nl.vanregelsnaarruimte.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** How large the H2 file is while people work, and after they have gone home, beside the least that it could be. */
final class FilePart implements Part {

    private static final Goal SMALL = Goal.atMost("G18", 6, 3);
    private static final int WORKERS = 4;
    private static final double MEGABYTE = 1 << 20;
    private static final boolean WHOLE = Boolean.getBoolean("endurance");
    private static final int LIVES = WHOLE ? 1_000 : 200;
    private static final int IDLE_SECONDS = WHOLE ? 600 : 20;

    @Override
    public String name() {
        return "file";
    }

    @Override
    public String title() {
        return "The H2 file";
    }

    @Override
    public String note() {
        return "After at least " + LIVES + " whole life cycles by " + WORKERS + " at a time, and after " + IDLE_SECONDS
                + " idle seconds, in MB (with -Pendurance: 1,000 and ten minutes). The anchor is the same file after"
                + " SHUTDOWN COMPACT.";
    }

    @Override
    public List<Row> measure(Bench bench) throws Exception {
        Database database = bench.h2("file");
        Path file = Path.of(database.url().replaceFirst("^jdbc:h2:file:", "").replaceFirst(";.*", "") + ".mv.db");
        List<Double> working = new ArrayList<>();
        double idle;
        try (Child app = Child.start(bench, "file", Services.class, ClassPaths.production(), database)) {
            for (long lives = 0; lives < LIVES; ) {
                lives += Round.parse(app.ask("round " + WORKERS + " 5")).count();
                working.add(megabytes(file));
            }
            Thread.sleep(IDLE_SECONDS * 1_000L);
            idle = megabytes(file);
        }
        double closed = megabytes(file);
        compact(database);
        return rows(working, idle, closed, megabytes(file));
    }

    private static List<Row> rows(List<Double> working, double idle, double closed, double compacted) {
        Spread spread = Spread.of(working);
        double last = working.get(working.size() - 1);
        return List.of(
                row("while they work, at the end", compacted, last),
                row("after idling", compacted, idle),
                Row.told("after a graceful stop", Spread.shown(compacted), Spread.shown(closed), ""),
                Row.told("while they work, looked at every five seconds", "", spread.toString(), ""));
    }

    private static Row row(String what, double compacted, double open) {
        return SMALL.row(what, Spread.shown(compacted), Spread.shown(open), open / compacted);
    }

    private static double megabytes(Path file) throws IOException {
        return Files.size(file) / MEGABYTE;
    }

    private static void compact(Database database) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                Statement statement = connection.createStatement()) {
            statement.execute("shutdown compact");
        }
    }
}
