package nl.vanregelsnaarruimte.access;

import static nl.vanregelsnaarruimte.workflow.EvaluationProcess.*;
import static nl.vanregelsnaarruimte.workflow.PilotProcess.*;
import static nl.vanregelsnaarruimte.workflow.ProposalProcess.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.vanregelsnaarruimte.journey.Forms;
import nl.vanregelsnaarruimte.journey.PilotForms;
import org.junit.jupiter.api.Test;

/** A proposal at each of its stages: hidden from who has nothing to do with it, and still for who only looks on. */
class StrangerTests extends RouteWalk {

    /** No step of the roads that are gone here waits for one of these. */
    private static final String STRANGERS = "m.bos bzk-makelaar jurist beheer";

    private static final String IMI = "imi imi-coordinator";
    private static final String BZK = "bzk bzk-beslisser bzk-herbeoordelaar";

    @Test
    void isOfImiAndItsSubmitterDuringTheIntake() {
        String reference = road.submit("indiener", Forms.proposal());

        comesTo(reference, TASK_TAKE_UP_PROPOSAL, Forms.of());

        isHiddenFrom(STRANGERS, "evaluator", "bond", BZK);
        assertThat(road.sees("imi", "/voorstellen/" + reference).getStatus()).isEqualTo(200);
        assertThat(road.sees("indiener", "/voorstellen/" + reference).getStatus())
                .isEqualTo(200);
    }

    @Test
    void waitsForTheUnionAlone() {
        String reference = eligible();
        road.does("bzk", TASK_REVIEW_DOSSIER, reference, Forms.dossier());

        comesTo(reference, TASK_GIVE_UNION_OPINION, Forms.opinion("OBJECT"));

        isHiddenFrom(STRANGERS, "evaluator");
        standsStillFor(IMI, BZK);
    }

    @Test
    void waitsForTheDeciderAlone() {
        String reference = heard("AGREE");
        road.does("bzk", TASK_PREPARE_DECISION, reference, Forms.advice(clock.today()));

        comesTo(reference, TASK_TAKE_DECISION, Forms.decision("APPROVE"));

        isHiddenFrom(STRANGERS, "evaluator");
        standsStillFor(IMI, "bond", "bzk");
    }

    @Test
    void isOfFewFromThePreparationToTheEnd() {
        String reference = approved();
        comesTo(reference, TASK_RECORD_LEGAL_BASIS, PilotForms.legalBasis(clock.today()));
        isHiddenFrom(STRANGERS, "evaluator");
        standsStillFor(IMI);

        road.does("bzk", TASK_RECORD_LEGAL_BASIS, reference, PilotForms.legalBasis(clock.today()));
        road.does("indiener", TASK_RECORD_BASELINE, reference, PilotForms.baseline());
        comesTo(reference, TASK_START_PILOT, PilotForms.start());
        road.does("indiener", TASK_START_PILOT, reference, PilotForms.start());
        isHiddenFrom(STRANGERS, "evaluator");
        standsStillFor(IMI);

        stops(reference);
        road.does("indiener", TASK_MEASURE_END, reference, PilotForms.endMeasurement());
        comesTo(reference, TASK_WRITE_EVALUATION, PilotForms.evaluation());
        isHiddenFrom(STRANGERS);
        standsStillFor(IMI);

        road.does("evaluator", TASK_WRITE_EVALUATION, reference, PilotForms.evaluation());
        road.does("indiener", TASK_RESPOND_TO_EVALUATION, reference, PilotForms.response());
        comesTo(reference, TASK_DECIDE_FOLLOW_UP, PilotForms.followUp());
        road.does("bzk-beslisser", TASK_DECIDE_FOLLOW_UP, reference, PilotForms.followUp());
        isHiddenFrom(STRANGERS);
        standsStillFor(IMI, "evaluator");
    }

    @Test
    void isLookedAtAgainByBzkAlone() {
        String reference = refusedAtIntake();
        road.posts(
                "indiener",
                "/voorstellen/" + reference + "/herbeoordeling",
                Map.of("request", "De winst is groter dan jullie dachten."));

        comesTo(reference, TASK_RECONSIDER, Forms.of("finding", "UPHELD", "reason", "De cijfers zijn niet veranderd."));

        isHiddenFrom(STRANGERS, "evaluator", "bond");
        standsStillFor(IMI, "bzk");
    }

    private void stops(String reference) {
        String brake = "/pilots/" + pilots.get(reference).number() + "/rem";
        road.posts("indiener", brake, Map.of("reason", "Er gaan te veel brieven fout de deur uit."));
    }
}
