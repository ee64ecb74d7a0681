package nl.vanregelsnaarruimte.benchmark;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** What a finished proposal leaves behind on PostgreSQL. */
final class Space implements Part {

    private static final int FIRST = 30;
    private static final int LIVES = 100;

    @Override
    public String name() {
        return "space";
    }

    @Override
    public String title() {
        return "Space of a finished proposal on PostgreSQL";
    }

    @Override
    public String note() {
        return "What the database grows by in " + LIVES + " lives, after VACUUM, divided by them; " + FIRST
                + " lives went before. Ours with everything: facts, log, mail that was sent, the card.";
    }

    @Override
    public List<Row> measure(Bench bench) throws Exception {
        double bare = kilobytes(bench, "bare-space", BareEngine.class);
        double ours = kilobytes(bench, "app-space", Services.class);
        return List.of(
                Goal.atMost("G17", 150, 100).absolute("KB for a life", Spread.shown(bare), Spread.shown(ours), ours));
    }

    private static double kilobytes(Bench bench, String name, Class<?> contender) throws Exception {
        Database database = bench.postgres(name);
        try (Child child = Child.start(bench, name, contender, ClassPaths.production(), database)) {
            child.ask("lives " + FIRST + " 4");
            child.ask(Walking.MAIL);
            long before = size(database);
            child.ask("lives " + LIVES + " 4");
            child.ask(Walking.MAIL);
            return (size(database) - before) / 1024.0 / LIVES;
        }
    }

    private static long size(Database database) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                Statement statement = connection.createStatement()) {
            statement.execute("vacuum");
            try (ResultSet size = statement.executeQuery("select pg_database_size(current_database())")) {
                size.next();
                return size.getLong(1);
            }
        }
    }
}
