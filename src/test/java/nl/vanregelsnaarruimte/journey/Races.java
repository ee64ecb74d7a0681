package nl.vanregelsnaarruimte.journey;

import static nl.vanregelsnaarruimte.workflow.EvaluationProcess.TASK_MEASURE_END;
import static nl.vanregelsnaarruimte.workflow.ProposalProcess.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import nl.vanregelsnaarruimte.AtOnce;
import nl.vanregelsnaarruimte.Endurance;
import nl.vanregelsnaarruimte.Visitor;
import nl.vanregelsnaarruimte.proposal.Outcome;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

/**
 * Two who do something in the same moment: one effect each, however their steps fall between each other. A proposal over
 * which one race was run stands where the next begins, and goes on to that: nearly all time goes into bringing it there.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class Races extends RoadTest {

    private static final int TRIES = Endurance.tries(3, 200);
    private static final String REASON = "Er gaan te veel brieven fout de deur uit.";

    /** The longest that one of the two is behind, in nanoseconds: about as long as a step takes. */
    private static final int LATER = 20_000_000;

    private static final Map<String, Object> BZK = Map.of(
            "name", "Karim Belhaj",
            "mail", "bzk@voorbeeld.example",
            "organisation", "bzk",
            "functionGroup", "POLICY");

    private final Deque<String> asked = new ArrayDeque<>();

    @Autowired
    private JdbcClient db;

    @LocalServerPort
    private int port;

    @Test
    @Order(3)
    void oneDecisionIsTaken() throws Exception {
        for (int tried = 0; tried < TRIES; tried++) {
            String reference = advised();
            road.does("bzk-beslisser", TASK_TAKE_DECISION, reference, Forms.decision("APPROVE"));
            String task = path(TASK_TAKE_DECISION, reference);
            Callable<MockHttpServletResponse> send =
                    () -> road.posts("bzk-beslisser", task, Map.of("doe", "verstuur", "version", "1"));

            List<MockHttpServletResponse> answers = atOnce(send, send);

            assertOneWon(answers);
            assertThat(happened(reference, "review.decided.%")).isEqualTo(1);
        }
    }

    @Test
    @Order(2)
    void aFormThatIsSentTwiceIsKeptOnce() throws Exception {
        for (int tried = 0; tried < TRIES; tried++) {
            String reference = eligible();
            String task = path(TASK_REVIEW_DOSSIER, reference);
            Callable<MockHttpServletResponse> send =
                    () -> road.posts("bzk", task, Forms.dossier().typed());

            List<MockHttpServletResponse> answers = atOnce(send, send);
            MockHttpServletResponse back = send.call();

            assertOneWon(answers);
            assertThat(back.getStatus()).isEqualTo(409);
            assertThat(road.waitsFor(reference)).containsExactly(TASK_GIVE_UNION_OPINION);
            asked.add(reference);
        }
    }

    @Test
    @Order(5)
    void aDecisionAndAWithdrawalLeaveOneEnd() throws Exception {
        for (int tried = 0; tried < TRIES; tried++) {
            String reference = advised();
            road.does("bzk-beslisser", TASK_TAKE_DECISION, reference, Forms.decision("APPROVE"));
            String task = path(TASK_TAKE_DECISION, reference);

            List<MockHttpServletResponse> answers = atOnce(
                    () -> road.posts("bzk-beslisser", task, Map.of("doe", "verstuur", "version", "1")),
                    () -> road.posts("indiener", "/voorstellen/" + reference + "/intrekken", Map.of("reason", REASON)));
            road.letTimeRun();

            assertThat(statuses(answers)).first().isIn(302, 409);
            assertThat(statuses(answers)).last().isEqualTo(302);
            assertThat(outcome(reference)).isEqualTo(Outcome.WITHDRAWN);
            assertThat(road.waitsFor(reference)).isEmpty();
            assertThat(happened(reference, "withdrawn")).isEqualTo(1);
        }
    }

    /** The last, for it moves the clock. */
    @Test
    @Order(6)
    void theBrakeAndTheLastDayEndAPilotOnce() throws Exception {
        for (int tried = 0; tried < TRIES; tried++) {
            onAnOrdinaryTuesday();
            String reference = running();
            String brake = "/pilots/" + pilots.get(reference).number() + "/rem";
            clock.set(pilots.get(reference).lastDay().plusDays(1), LocalTime.of(0, 1));

            List<MockHttpServletResponse> answers =
                    atOnce(() -> road.posts("bond", brake, Map.of("reason", REASON)), () -> {
                        road.letTimeRun();
                        return new MockHttpServletResponse();
                    });
            road.letTimeRun();

            boolean stopped = statuses(answers).get(0) == 302;
            assertThat(statuses(answers).get(0)).isIn(302, 409);
            assertThat(happened(reference, "pilot.over.%")).isEqualTo(1);
            assertThat(happened(reference, "pilot.brake")).isEqualTo(stopped ? 1 : 0);
            assertThat(road.waitsFor(reference)).contains(TASK_MEASURE_END).doesNotHaveDuplicates();
        }
    }

    @Test
    @Order(1)
    void oneOfTwoTakesATaskUp() throws Exception {
        for (int tried = 0; tried < TRIES; tried++) {
            String task = path(TASK_TAKE_UP_PROPOSAL, road.submit("indiener", Forms.proposal())) + "/oppakken";

            List<MockHttpServletResponse> answers = atOnce(
                    () -> road.posts("imi", task, Map.of()), () -> road.posts("imi-coordinator", task, Map.of()));

            assertOneWon(answers);
        }
    }

    @Test
    @Order(4)
    void whoLosesHisRoleDoesTheTaskOnceOrNotAtAll() throws Exception {
        for (int tried = 0; tried < TRIES; tried++) {
            String reference = eligible();
            String task = path(TASK_REVIEW_DOSSIER, reference);
            road.posts("bzk", task + "/oppakken", Map.of());

            List<MockHttpServletResponse> answers = atOnce(
                    () -> road.posts("bzk", task, Forms.dossier().typed()),
                    () -> road.posts("beheer", "/beheer/accounts/bzk", role("SUBMITTER")));
            boolean did = statuses(answers).get(0) == 302;
            int after = road.posts("bzk", task, Forms.dossier().typed()).getStatus();
            road.posts("beheer", "/beheer/accounts/bzk", role("ASSESSOR"));

            assertThat(statuses(answers).get(0)).isIn(302, 404);
            assertThat(statuses(answers).get(1)).isEqualTo(302);
            assertThat(after).isIn(404, did ? 409 : 404);
            assertThat(road.waitsFor(reference)).containsExactly(did ? TASK_GIVE_UNION_OPINION : TASK_REVIEW_DOSSIER);
            if (!did) {
                road.does("bzk", TASK_REVIEW_DOSSIER, reference, Forms.dossier());
            }
            asked.add(reference);
        }
    }

    @Test
    void theSecondIsToldWhoWasFirstAndWhen() throws Exception {
        String task = path(TASK_TAKE_UP_PROPOSAL, road.submit("indiener", Forms.proposal()));
        Visitor noor = new Visitor(port).login("imi");
        Visitor hanneke = new Visitor(port).login("imi-coordinator");

        HttpResponse<String> won = noor.post(task, Map.of());
        HttpResponse<String> lost = hanneke.post(task, Map.of());

        assertThat(won.statusCode()).isEqualTo(302);
        assertThat(lost.statusCode()).isEqualTo(409);
        assertThat(lost.body()).contains("Noor Verhage deed deze taak op dinsdag 15 september 2026 om 9.30 uur.");
    }

    private String advised() {
        String reference = asked.isEmpty() ? heard("AGREE") : asked.remove();
        if (road.waitsFor(reference).contains(TASK_GIVE_UNION_OPINION)) {
            road.does("bond", TASK_GIVE_UNION_OPINION, reference, Forms.opinion("AGREE"));
        }
        road.does("bzk", TASK_PREPARE_DECISION, reference, Forms.advice(clock.today()));
        return reference;
    }

    private String path(String step, String reference) {
        return "/taken/" + road.task(step, reference).id();
    }

    private static Map<String, Object> role(String role) {
        Map<String, Object> typed = new HashMap<>(BZK);
        typed.put("roles", role);
        return typed;
    }

    /** Both begin together, or one of them a moment later. */
    private static List<MockHttpServletResponse> atOnce(
            Callable<MockHttpServletResponse> one, Callable<MockHttpServletResponse> other) throws Exception {
        return AtOnce.all(List.of(late(one), late(other)));
    }

    private static Callable<MockHttpServletResponse> late(Callable<MockHttpServletResponse> window) {
        return () -> {
            LockSupport.parkNanos(ThreadLocalRandom.current().nextInt(LATER));
            return window.call();
        };
    }

    private static List<Integer> statuses(List<MockHttpServletResponse> answers) {
        return answers.stream().map(MockHttpServletResponse::getStatus).toList();
    }

    private static void assertOneWon(List<MockHttpServletResponse> answers) {
        assertThat(statuses(answers)).containsExactlyInAnyOrder(302, 409);
    }

    private int happened(String reference, String event) {
        return db.sql("select count(*) from timeline where reference = ? and event like ?")
                .params(reference, event)
                .query(Integer.class)
                .single();
    }
}
