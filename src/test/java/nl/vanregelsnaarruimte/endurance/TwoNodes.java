package nl.vanregelsnaarruimte.endurance;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.vanregelsnaarruimte.Visitor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two nodes that began at once on the empty database of a PostgreSQL server of their own, and the people who use them. */
final class TwoNodes implements AutoCloseable {

    /** Longer than anything takes that goes well. */
    static final Duration REST = Duration.ofMinutes(3);

    final Server server;
    final Post post;
    final MailHost mail;
    final Node first;
    final Node second;
    final Crew crew;
    private final Path folder;
    private final JdbcClient db;
    private final ExecutorService aside = Executors.newCachedThreadPool();

    TwoNodes(Path folder) throws Exception {
        this.folder = folder;
        server = new Server(folder.resolve("server"));
        post = new Post(folder.resolve("post"));
        mail = new MailHost(post.folder());
        first = node("first");
        second = node("second");
        db = JdbcClient.create(server.source());
        first.start();
        second.start();
        first.ready();
        second.ready();
        crew = Crew.begin(new Site(first, second), post, lastLink());
    }

    /** Each sends mail in its own name. */
    private Node node(String name) throws IOException {
        Map<String, String> settings = new HashMap<>(server.settings());
        settings.put("SMTP_HOST", "127.0.0.1");
        settings.put("SMTP_PORT", String.valueOf(mail.port()));
        settings.put("MAIL_FROM", name + "@voorbeeld.example");
        return new Node(name, folder, settings);
    }

    /** Each makes one at its start, and takes back that of the other. */
    private String lastLink() throws Exception {
        boolean itWas = new Visitor(first.port).get(first.firstLink()).statusCode() == 200;
        return itWas ? first.firstLink() : second.firstLink();
    }

    long count(String query) {
        return db.sql(query).query(Long.class).single();
    }

    void update(String statement) {
        db.sql(statement).update();
    }

    /** What it was asked waits for a row until the node has begun to stop; gives the status of the answer. */
    int stopWhileItIsAsked(Node node) throws Exception {
        try (Connection holder = server.source().getConnection();
                Statement statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute("lock table account in exclusive mode");
            Future<Integer> answer = aside.submit(() -> crew.invite("nakomer", node));
            Patience.until(REST, "it waits", () -> count("select count(*) from pg_locks where not granted") > 0);
            Future<?> end = aside.submit(() -> {
                node.stop();
                return node;
            });
            Patience.until(REST, "it stops", () -> node.log().contains("Commencing graceful shutdown"));
            holder.rollback();
            end.get();
            return answer.get();
        }
    }

    @Override
    public void close() throws IOException {
        aside.shutdown();
        first.close();
        second.close();
        mail.close();
        server.close();
    }
}
