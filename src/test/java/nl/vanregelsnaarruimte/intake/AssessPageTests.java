package nl.vanregelsnaarruimte.intake;

import static org.assertj.core.api.Assertions.assertThat;

import nl.vanregelsnaarruimte.AppTest;
import nl.vanregelsnaarruimte.MovingClock;
import nl.vanregelsnaarruimte.journey.Forms;
import nl.vanregelsnaarruimte.journey.Forms.Form;
import nl.vanregelsnaarruimte.journey.Road;
import nl.vanregelsnaarruimte.workflow.ProposalProcess;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** What an adviser may not write, and what he sees then. */
@AppTest
class AssessPageTests {

    private static final String TYPED = "Te kort.";

    @Autowired
    Road road;

    @Autowired
    MovingClock clock;

    private String reference = "";

    @BeforeEach
    void anAdviserHasTakenUpAProposal() {
        clock.set(MovingClock.TUESDAY);
        reference = road.submit("indiener", Forms.proposal().with("ruleKind", "UNKNOWN"));
        road.does("imi", ProposalProcess.TASK_TAKE_UP_PROPOSAL, reference, Forms.of());
    }

    @Test
    void showsTheProposalAndWhatTheTableSaysOfIt() {
        String page = "/taken/"
                + road.task(ProposalProcess.TASK_ASSESS_CRITERIA, reference).id();

        assertThat(Road.text(road.sees("imi", page)))
                .contains("Elke uitgaande brief krijgt vijf parafen.")
                .contains("De leidinggevende zei nog geen ja.")
                .contains("Weet ik niet");
    }

    @Test
    void asksForAReasonOfFiftyCharactersAndKeepsWhatWasTyped() {
        MockHttpServletResponse page = tries(Forms.assessment().with("gainReason", TYPED));

        assertThat(page.getStatus()).isEqualTo(400);
        assertThat(Road.text(page)).contains(TYPED).contains("50");
        assertThat(road.waitsFor(reference)).containsExactly(ProposalProcess.TASK_ASSESS_CRITERIA);
    }

    @Test
    void asksWhatTheSubmitterMustCompleteWhenAPointIsUnclear() {
        assertThat(tries(Forms.assessment().with("commitment", "UNCLEAR")).getStatus())
                .isEqualTo(400);
    }

    @Test
    void refusesAQuestionWhenNothingIsUnclear() {
        assertThat(tries(Forms.assessment().with("question", "Hoeveel brieven zijn het?"))
                        .getStatus())
                .isEqualTo(400);
    }

    @Test
    void settlesTheKindOfRule() {
        assertThat(tries(Forms.assessment().with("ruleKind", "UNKNOWN")).getStatus())
                .isEqualTo(400);
    }

    @Test
    void callsItExistingRoomWhenThereIsNoRule() {
        assertThat(tries(Forms.assessment().with("ruleKind", "NO_RULE")).getStatus())
                .isEqualTo(400);
    }

    @Test
    void asksToWhomAndWhyWhenItIsReferred() {
        assertThat(tries(Forms.assessment().with("course", "REFERRED")).getStatus())
                .isEqualTo(400);
    }

    @Test
    void leavesTheCosignatureToAColleague() {
        Form refused = Forms.assessment().with("gain", "NOT_MET");
        String own = road.submit("indiener", Forms.proposal());
        road.does("imi-coordinator", ProposalProcess.TASK_TAKE_UP_PROPOSAL, own, Forms.of());
        road.does("imi-coordinator", ProposalProcess.TASK_ASSESS_CRITERIA, own, refused);

        MockHttpServletResponse page =
                road.tries("imi-coordinator", ProposalProcess.TASK_COSIGN_REFUSAL, own, Forms.of("cosign", "AGREE"));

        assertThat(page.getStatus()).isEqualTo(403);
        assertThat(road.waitsFor(own)).containsExactly(ProposalProcess.TASK_COSIGN_REFUSAL);
    }

    private MockHttpServletResponse tries(Form form) {
        return road.tries("imi", ProposalProcess.TASK_ASSESS_CRITERIA, reference, form);
    }
}
