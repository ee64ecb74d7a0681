package nl.vanregelsnaarruimte.endurance;

import static org.assertj.core.api.Assertions.assertThat;

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

    /** By then most of what was under way is done; for the rest the node starts once more. */
    private static final Duration QUIET = Duration.ofSeconds(3);

    /** Who takes over from a dead one, and when, is for TwoNodesIT: here it need not last. */
    private static final Map<String, String> SOON = Map.of("CAMUNDA_BPM_JOBEXECUTION_LOCKTIMEINMILLIS", "10000");

    private static final int MOST_STEPS = 25;
    private static final int MOST_MILLIS = 400;

    private final Random random = Luck.of("KillOnH2IT");
    private final Path folder = Path.of("target", "endurance", "h2-" + UUID.randomUUID());
    private final Post post = new Post(folder.resolve("data/mail"));
    private final Ledger ledger = new Ledger();

    @Test
    void nothingThatWasToldIsLostAndNothingHappensTwice() throws Exception {
        try (Node node = new Node("node", folder, SOON)) {
            node.start().ready();
            Crew crew = Crew.begin(new Site(node), post, node.firstLink()).gather();
            try (Crowd crowd = new Crowd(crew, ledger, random)) {
                for (int left = Endurance.tries(2, 20); left > 0; left--) {
                    crowd.letSucceed(1 + random.nextInt(MOST_STEPS));
                    Patience.pause(Duration.ofMillis(random.nextInt(MOST_MILLIS)));
                    node.kill();
                    Facts.agree(source(), ledger, post);
                    node.start().ready();
                }
                crowd.finish();
            }
            comesToRest(node);
        }
    }

    private void comesToRest(Node node) throws Exception {
        Patience.until(Duration.ofMinutes(2), "everything at rest", () -> {
            Patience.pause(QUIET);
            node.stop();
            boolean rests = Facts.waitingJobs(source()).isEmpty();
            if (!rests) {
                node.start().ready();
            }
            return rests;
        });
        Facts.agree(source(), ledger, post);
        Facts.areAtRest(source(), post);
        assertThat(post.halves()).isEmpty();
    }

    private DataSource source() {
        return new DriverManagerDataSource(
                "jdbc:h2:file:" + folder.resolve("data/ruimte").toAbsolutePath() + ";IFEXISTS=TRUE", "sa", "");
    }
}
