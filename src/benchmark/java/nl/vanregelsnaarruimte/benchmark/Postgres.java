package nl.vanregelsnaarruimte.benchmark;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** A PostgreSQL server of our own, on its own folder and port, at its own defaults and so with fsync. */
final class Postgres implements AutoCloseable {

    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");
    private static final String USER = "postgres";
    private static final String MISSING = "The benchmark needs a real PostgreSQL server. On Debian and Ubuntu:"
            + " apt-get install postgresql. Elsewhere: put initdb and pg_ctl on the PATH.";

    private final Path programs;
    private final Path folder;
    private final int port;
    private final Thread stop = new Thread(this::stop);
    private int made;

    private Postgres(Path programs, Path folder, int port) {
        this.programs = programs;
        this.folder = folder;
        this.port = port;
    }

    static Postgres start() throws IOException, InterruptedException {
        Path programs = programs();
        Path folder = Files.createTempDirectory("ruimte-postgres");
        if (root()) {
            Tool.run(folder, List.of("chown", USER, folder.toString()));
        }
        Postgres server = new Postgres(programs, folder, freePort());
        server.run("initdb", "-D", server.data(), "-U", USER, "-A", "trust", "-E", "UTF8");
        String options = "-p " + server.port + " -k " + folder + " -c listen_addresses=127.0.0.1";
        server.run("pg_ctl", "-D", server.data(), "-w", "-l", folder + "/log", "-o", options, "start");
        Runtime.getRuntime().addShutdownHook(server.stop);
        return server;
    }

    /** A new, empty database. */
    Database create(String name) throws SQLException {
        return create(name, "template1");
    }

    /** A new database that holds what another holds; nobody may be connected to that one. */
    Database copy(String name, Database model) throws SQLException {
        return create(name, model.url().replaceFirst(".*/", ""));
    }

    /** What an earlier part left is written away first. */
    private Database create(String name, String template) throws SQLException {
        String fresh = name.replace('-', '_') + "_" + made++;
        try (Connection connection = DriverManager.getConnection(url(USER), USER, "");
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + fresh + " template " + template);
            statement.execute("checkpoint");
        }
        return new Database(url(fresh), USER, "");
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    /** The server refuses to run as root, so root becomes somebody else. */
    private void run(String program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if (root()) {
            command.addAll(List.of("runuser", "-u", USER, "--"));
        }
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        Tool.run(folder, command);
    }

    private static boolean root() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static Path programs() throws IOException {
        try (Stream<Path> versions = Files.isDirectory(DEBIAN) ? Files.list(DEBIAN) : Stream.of()) {
            Stream<Path> debian = versions.sorted(Comparator.reverseOrder()).map(version -> version.resolve("bin"));
            Stream<Path> path = Stream.of(System.getenv("PATH").split(":", -1)).map(Path::of);
            return Stream.concat(debian, path)
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(MISSING));
        }
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(stop);
        stop();
    }

    private void stop() {
        try {
            run("pg_ctl", "-D", data(), "-w", "-m", "fast", "stop");
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
