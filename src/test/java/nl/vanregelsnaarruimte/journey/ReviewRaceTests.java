package nl.vanregelsnaarruimte.journey;

import static nl.vanregelsnaarruimte.workflow.ProposalProcess.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two browser windows that do the same task in the same moment: one does it, the other is told who was first. */
class ReviewRaceTests extends PathTest {

    private final ExecutorService windows = Executors.newFixedThreadPool(2);
    private final CyclicBarrier together = new CyclicBarrier(2);

    @AfterEach
    void close() {
        windows.shutdownNow();
    }

    @Test
    void oneAssessorLooksAtTheDossier() throws Exception {
        String reference = eligible();

        assertThat(twice("bzk", TASK_REVIEW_DOSSIER, reference, Forms.dossier()))
                .containsExactlyInAnyOrder(302, 409);
        assertThat(road.waitsFor(reference)).containsExactly(TASK_GIVE_UNION_OPINION);
    }

    @Test
    void aUnionHasOneOpinion() throws Exception {
        String reference = eligible();
        road.does("bzk", TASK_REVIEW_DOSSIER, reference, Forms.dossier());

        assertThat(twice("bond", TASK_GIVE_UNION_OPINION, reference, Forms.opinion("OBJECT")))
                .containsExactlyInAnyOrder(302, 409);
        assertThat(road.waitsFor(reference)).containsExactly(TASK_CONSULT_UNIONS);
    }

    @Test
    void oneDecisionIsTaken() throws Exception {
        String reference = heard("AGREE");
        road.does("bzk", TASK_PREPARE_DECISION, reference, Forms.advice(clock.today()));
        road.does("bzk-beslisser", TASK_TAKE_DECISION, reference, Forms.decision("APPROVE"));

        assertThat(twice("bzk-beslisser", TASK_TAKE_DECISION, reference, Forms.of("doe", "verstuur", "version", "1")))
                .containsExactlyInAnyOrder(302, 409);
    }

    private List<Integer> twice(String username, String step, String reference, Forms.Form form) throws Exception {
        String path = "/taken/" + road.task(step, reference).id();
        Callable<Integer> window = () -> {
            together.await();
            return road.posts(username, path, form.typed()).getStatus();
        };
        Future<Integer> left = windows.submit(window);
        Future<Integer> right = windows.submit(window);
        return List.of(left.get(), right.get());
    }
}
