package nl.vanregelsnaarruimte.journey;

import static nl.vanregelsnaarruimte.workflow.MandateProcess.*;
import static nl.vanregelsnaarruimte.workflow.ProposalProcess.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.vanregelsnaarruimte.proposal.Outcome;
import nl.vanregelsnaarruimte.proposal.Stage;
import org.junit.jupiter.api.Test;

/** The ways through intake that don't lead to the review. */
class IntakePathTests extends PathTest {

    private static final String WHY = "De regel bestaat niet meer: de instructie uit 2004 is in 2017 ingetrokken.";

    @Test
    void endsWellWhenItIsAllowedAlready() {
        String reference = takenUp(Forms.proposal());

        road.does(
                "imi",
                TASK_ASSESS_CRITERIA,
                reference,
                Forms.assessment()
                        .with("ruleKind", "NO_RULE")
                        .with("course", "EXISTING_ROOM")
                        .with("existingRoomWhy", WHY));

        assertThat(outcome(reference)).isEqualTo(Outcome.EXISTING_ROOM);
        assertThat(mailbox.subjectsTo("indiener@voorbeeld.example")).contains("Over je voorstel " + reference);
        assertThat(mailbox.lastTo("indiener@voorbeeld.example", reference)).doesNotContain("herbeoordeling");
    }

    @Test
    void refusesOnlyWhenTheCoordinatorAgrees() {
        String reference = takenUp(Forms.proposal());
        Forms.Form refusal = Forms.assessment().with("gain", "NOT_MET");

        road.does("imi", TASK_ASSESS_CRITERIA, reference, refusal);
        assertThat(outcome(reference)).isNull();
        road.does("imi-coordinator", TASK_COSIGN_REFUSAL, reference, cosign("DISAGREE"));
        assertThat(road.waitsFor(reference)).containsExactly(TASK_ASSESS_CRITERIA);
        road.does("imi", TASK_ASSESS_CRITERIA, reference, refusal);
        road.does("imi-coordinator", TASK_COSIGN_REFUSAL, reference, cosign("AGREE"));

        assertThat(outcome(reference)).isEqualTo(Outcome.NOT_ELIGIBLE);
        assertThat(mailbox.lastTo("indiener@voorbeeld.example", reference))
                .contains("Vraag dan binnen zes weken om een herbeoordeling");
    }

    @Test
    void refusesToSuspendAnAct() {
        String reference = takenUp(Forms.proposal());

        road.does("imi", TASK_ASSESS_CRITERIA, reference, Forms.assessment().with("ruleKind", "ACT"));

        assertThat(road.waitsFor(reference)).containsExactly(TASK_COSIGN_REFUSAL);
    }

    @Test
    void refersToWhoCanHelp() {
        String reference = takenUp(Forms.proposal());

        road.does(
                "imi",
                TASK_ASSESS_CRITERIA,
                reference,
                Forms.assessment()
                        .with("course", "REFERRED")
                        .with("referredTo", "De ondernemingsraad")
                        .with("referredWhy", WHY));
        road.does("imi-coordinator", TASK_COSIGN_REFUSAL, reference, cosign("AGREE"));

        assertThat(outcome(reference)).isEqualTo(Outcome.REFERRED);
    }

    @Test
    void asksForCompletionAndGoesOn() {
        String reference = unclear();

        road.does(
                "indiener",
                TASK_COMPLETE_PROPOSAL,
                reference,
                Forms.proposal().with("answer", "Wij schrijven ongeveer vierhonderdtwintig brieven per jaar."));

        assertThat(road.waitsFor(reference)).containsExactly(TASK_ASSESS_CRITERIA);
    }

    @Test
    void closesAfterFourWeeksWithoutAnAnswer() {
        String reference = unclear();

        road.days(28);
        assertThat(outcome(reference)).isNull();
        road.days(1);

        assertThat(outcome(reference)).isEqualTo(Outcome.WITHDRAWN);
    }

    @Test
    void isTakenBackByItsSubmitter() {
        String reference = takenUp(Forms.proposal());

        road.posts("indiener", "/voorstellen/" + reference + "/intrekken", Map.of("reason", "Het is al opgelost."));

        assertThat(outcome(reference)).isEqualTo(Outcome.WITHDRAWN);
        assertThat(road.waitsFor(reference)).isEmpty();
    }

    @Test
    void isNotTakenBackBySomebodyElse() {
        String reference = takenUp(Forms.proposal());

        road.posts("collega", "/voorstellen/" + reference + "/intrekken", Map.of("reason", "Het is al opgelost."));

        assertThat(stage(reference)).isEqualTo(Stage.INTAKE);
    }

    private String unclear() {
        String reference = takenUp(Forms.proposal());
        road.does("imi", TASK_ASSESS_CRITERIA, reference, Forms.unclear());
        assertThat(road.waitsFor(reference)).containsExactly(TASK_COMPLETE_PROPOSAL);
        return reference;
    }

    private static Forms.Form cosign(String cosign) {
        return Forms.of("cosign", cosign, "reason", "De cijfers laten een andere conclusie zien dan eerst.");
    }
}
