package nl.vanregelsnaarruimte.journey;

import static nl.vanregelsnaarruimte.workflow.ProposalProcess.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.vanregelsnaarruimte.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two browser windows that do the same task in the same moment: one does it, the other is told who was first. */
class ReviewRaceTests extends PathTest {

    private final ExecutorService windows = Executors.newFixedThreadPool(2);
    private final CyclicBarrier together = new CyclicBarrier(2);

    @LocalServerPort
    private int port;

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

    @Test
    void theSecondIsToldWhoWasFirstAndWhen() throws Exception {
        String task = "/taken/"
                + road.task(TASK_TAKE_UP_PROPOSAL, road.submit("indiener", Forms.proposal()))
                        .id();
        Future<HttpResponse<String>> noor = window("imi", task);
        Future<HttpResponse<String>> hanneke = window("imi-coordinator", task);
        boolean noorLost = noor.get().statusCode() == 409;
        HttpResponse<String> lost = noorLost ? noor.get() : hanneke.get();
        HttpResponse<String> won = noorLost ? hanneke.get() : noor.get();

        assertThat(won.statusCode()).isEqualTo(302);
        assertThat(lost.statusCode()).isEqualTo(409);
        assertThat(lost.body())
                .contains((noorLost ? "Hanneke Duin" : "Noor Verhage")
                        + " deed deze taak op dinsdag 15 september 2026 om 9.30 uur.");
    }

    private Future<HttpResponse<String>> window(String username, String task) throws Exception {
        Visitor visitor = new Visitor(port).login(username);
        return windows.submit(() -> {
            together.await();
            return visitor.post(task, Map.of());
        });
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
