package nl.vanregelsnaarruimte.endurance;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import nl.vanregelsnaarruimte.Endurance;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The machine loses its power again and again while people work, on the database of a fresh installation. */
class KillOnH2IT {

    private static final Duration QUIET = Duration.ofSeconds(3);
    private static final int MOST_STEPS = 25;
    private static final int MOST_MILLIS = 400;

    private final Random random = Luck.of("KillOnH2IT");
    private final Path folder = Path.of("target", "endurance", "h2-" + UUID.randomUUID());
    private final Post post = new Post(folder.resolve("data/mail"));
    private final Ledger ledger = new Ledger();

    @Test
    void nothingThatWasToldIsLostAndNothingHappensTwice() throws Exception {
        try (Node node = new Node("node", folder, Map.of())) {
            node.start().ready();
            Crew crew = Crew.gather(new Site(node), post, node.firstLink());
            try (Crowd crowd = new Crowd(crew, ledger, random)) {
                for (int left = Endurance.tries(2, 20); left > 0; left--) {
                    crowd.letSucceed(1 + random.nextInt(MOST_STEPS));
                    Patience.pause(Duration.ofMillis(random.nextInt(MOST_MILLIS)));
                    node.kill();
                    facts().agree(ledger, post);
                    node.start().ready();
                }
                crowd.finish();
            }
            comesToRest(node);
        }
    }

    private void comesToRest(Node node) throws Exception {
        Patience.until(Duration.ofMinutes(2), "everything at rest", () -> {
            int before = post.files().size();
            Patience.pause(QUIET);
            if (post.files().size() > before) {
                return false;
            }
            node.stop();
            boolean rests = facts().waitingJobs().isEmpty();
            if (!rests) {
                node.start().ready();
            }
            return rests;
        });
        facts().agree(ledger, post);
        facts().areAtRest();
    }

    private Facts facts() {
        return new Facts(source());
    }

    private DataSource source() {
        return new DriverManagerDataSource(
                "jdbc:h2:file:" + folder.resolve("data/ruimte").toAbsolutePath() + ";IFEXISTS=TRUE", "sa", "");
    }
}
