package nl.vanregelsnaarruimte.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.vanregelsnaarruimte.AppTest;
import nl.vanregelsnaarruimte.AtOnce;
import nl.vanregelsnaarruimte.MovingClock;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.access.Users;
import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.journey.Forms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many people press the button in the same moment, and one person presses it twice. */
@AppTest
class SubmitAtOnceTests {

    private static final int AT_ONCE = 20;

    @Autowired
    Drafts drafts;

    @Autowired
    DraftRows rows;

    @Autowired
    Users users;

    @Autowired
    JdbcClient db;

    @Autowired
    MovingClock clock;

    private User maker;

    @BeforeEach
    void somebodyWrites() {
        clock.set(MovingClock.TUESDAY);
        maker = users.find("indiener").orElseThrow();
    }

    @Test
    void givesEachProposalAReferenceOfItsOwn() throws Exception {
        List<String> written =
                IntStream.range(0, AT_ONCE).mapToObj(number -> filledIn()).toList();

        List<String> references = atOnce(written);

        assertThat(references).doesNotHaveDuplicates().allMatch(reference -> reference.startsWith("VRR-2026-"));
    }

    @Test
    void makesOneProposalOfADraftThatIsSentTwice() throws Exception {
        int before = proposals();
        String draft = filledIn();

        List<String> references = atOnce(List.of(draft, draft, draft));

        assertThat(references).containsOnly(references.get(0));
        assertThat(proposals()).isEqualTo(before + 1);
    }

    @Test
    void beginsOneDraftForWhoPressesOften() throws Exception {
        db.sql("delete from draft where owner = ?").param(maker.username()).update();
        filledIn();

        List<Optional<String>> begun = AtOnce.all(Collections.nCopies(AT_ONCE, () -> drafts.begin(maker)));

        assertThat(begun).containsOnly(begun.get(0)).doesNotContain(Optional.empty());
    }

    private List<String> atOnce(List<String> written) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(written.size());
        try {
            List<Callable<String>> presses = new ArrayList<>();
            written.forEach(draft -> presses.add(() -> drafts.send(draft, maker).reference()));
            List<String> references = new ArrayList<>();
            for (Future<String> sent : people.invokeAll(presses)) {
                references.add(sent.get());
            }
            return references;
        } finally {
            people.shutdownNow();
        }
    }

    private String filledIn() {
        String draft = rows.add(maker.username(), Map.of());
        Answers answers = Answers.empty();
        Forms.proposal().typed().forEach((field, value) -> answers.with(field, value));
        DraftForm.PAGES.forEach(page -> drafts.save(draft, maker, page, answers));
        return draft;
    }

    private int proposals() {
        return db.sql("select count(*) from proposal").query(Integer.class).single();
    }
}
