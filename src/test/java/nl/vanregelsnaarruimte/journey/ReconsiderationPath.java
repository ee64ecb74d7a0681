package nl.vanregelsnaarruimte.journey;

import static nl.vanregelsnaarruimte.workflow.ProposalProcess.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.vanregelsnaarruimte.proposal.Outcome;
import nl.vanregelsnaarruimte.proposal.Stage;
import org.junit.jupiter.api.Test;

/** A submitter who does not agree with a refusal asks that another official looks again. */
abstract class ReconsiderationPath extends RoadTest {

    private static final String AGAIN = "bzk-herbeoordelaar";
    private static final String WHY = "De winst is groter dan jullie dachten: het gaat om alle vestigingen.";
    private static final String BECAUSE = "De cijfers over de andere vestigingen waren bij de toets nog niet bekend.";

    @Test
    void leavesARefusalThatStands() {
        String reference = refusedAtIntake();
        asks(reference);

        road.does(AGAIN, TASK_RECONSIDER, reference, finding("UPHELD"));

        assertThat(outcome(reference)).isEqualTo(Outcome.NOT_ELIGIBLE);
        assertThat(road.waitsFor(reference)).isEmpty();
        assertThat(mailbox.subjectsTo("indiener@voorbeeld.example")).contains("Herbeoordeling van " + reference);
        assertThat(Road.text(road.sees("indiener", page(reference)))).contains("De afwijzing blijft", BECAUSE);
    }

    @Test
    void bringsAProposalBackToTheIntake() {
        String reference = refusedAtIntake();
        asks(reference);

        road.does(AGAIN, TASK_RECONSIDER, reference, finding("AGAIN"));

        assertThat(outcome(reference)).isNull();
        assertThat(stage(reference)).isEqualTo(Stage.INTAKE);
        assertThat(road.waitsFor(reference)).containsExactly(TASK_TAKE_UP_PROPOSAL);
        assertThat(Road.text(road.sees("indiener", "/voorstellen/" + reference)))
                .contains(BECAUSE);
        road.does("imi", TASK_TAKE_UP_PROPOSAL, reference, Forms.of());
        road.does("imi", TASK_ASSESS_CRITERIA, reference, Forms.assessment().with("gain", "NOT_MET"));
        road.does(
                "imi-coordinator",
                TASK_COSIGN_REFUSAL,
                reference,
                Forms.of("cosign", "AGREE", "reason", "De redenen zijn duidelijk en goed uitgelegd."));
        assertThat(outcome(reference)).isEqualTo(Outcome.NOT_ELIGIBLE);
    }

    @Test
    void letsBzkReviewARejectionAgain() {
        String reference = rejected();
        asks(reference);
        assertThat(road.tries("bzk-beslisser", TASK_RECONSIDER, reference, finding("UPHELD"))
                        .getStatus())
                .isEqualTo(403);

        road.does(AGAIN, TASK_RECONSIDER, reference, finding("AGAIN"));

        assertThat(stage(reference)).isEqualTo(Stage.REVIEW);
        assertThat(mailbox.subjectsTo(MANAGER)).containsOnlyOnce("Herbeoordeling van " + reference);
        assertThat(proposals.get(reference).decideBefore())
                .isEqualTo(clock.today().plusWeeks(8));
        road.does("bzk", TASK_REVIEW_DOSSIER, reference, Forms.dossier());
        road.does("bond", TASK_GIVE_UNION_OPINION, reference, Forms.opinion("AGREE"));
        road.does("bzk", TASK_PREPARE_DECISION, reference, Forms.advice(clock.today()));
        road.decides("bzk-beslisser", reference, Forms.decision("APPROVE"));
        assertThat(stage(reference)).isEqualTo(Stage.PREPARATION);
    }

    @Test
    void hidesTheNewOpinionsUntilTheNewDecision() {
        String reference = rejected();
        asks(reference);
        road.does(AGAIN, TASK_RECONSIDER, reference, finding("AGAIN"));
        road.does("bzk", TASK_REVIEW_DOSSIER, reference, Forms.dossier());

        road.does("bond", TASK_GIVE_UNION_OPINION, reference, Forms.opinion("OBJECT"));

        assertThat(Road.text(road.sees("indiener", "/voorstellen/" + reference + "/dossier/besluit")))
                .doesNotContain("Bezwaar");
    }

    @Test
    void isAskedOnlyOnce() {
        String reference = refusedAtIntake();
        asks(reference);
        road.does(AGAIN, TASK_RECONSIDER, reference, finding("UPHELD"));

        int status =
                road.posts("indiener", page(reference), Map.of("request", WHY)).getStatus();

        assertThat(status).isEqualTo(409);
        assertThat(road.waitsFor(reference)).isEmpty();
    }

    @Test
    void isNotAskedAfterSixWeeks() {
        String reference = refusedAtIntake();
        road.days(43);

        int status =
                road.posts("indiener", page(reference), Map.of("request", WHY)).getStatus();

        assertThat(status).isEqualTo(409);
        assertThat(Road.text(road.sees("indiener", page(reference)))).contains("zijn voorbij");
    }

    @Test
    void needsAReasonAndKeepsWhatWasTyped() throws Exception {
        String reference = refusedAtIntake();

        var answer = road.posts("indiener", page(reference), Map.of("request", "Oneens."));

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString()).contains("Oneens.");
        assertThat(road.waitsFor(reference)).isEmpty();
    }

    private String rejected() {
        String reference = heard("AGREE");
        List<String> reasons = List.of("NIET_TE_METEN");
        road.does(
                "bzk",
                TASK_PREPARE_DECISION,
                reference,
                Forms.advice(clock.today()).with("verdict", "REJECT").with("reasons", reasons));
        road.decides("bzk-beslisser", reference, Forms.decision("REJECT").with("reasons", reasons));
        return reference;
    }

    private void asks(String reference) {
        assertThat(road.posts("indiener", page(reference), Map.of("request", WHY))
                        .getStatus())
                .isEqualTo(302);
    }

    private static Forms.Form finding(String finding) {
        return Forms.of("finding", finding, "reason", BECAUSE);
    }

    private static String page(String reference) {
        return "/voorstellen/" + reference + "/herbeoordeling";
    }
}
