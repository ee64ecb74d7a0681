package nl.vanregelsnaarruimte.journey;

import static nl.vanregelsnaarruimte.workflow.MandateProcess.*;
import static nl.vanregelsnaarruimte.workflow.ProposalProcess.*;
import static org.assertj.core.api.Assertions.assertThat;

import nl.vanregelsnaarruimte.proposal.Outcome;
import nl.vanregelsnaarruimte.proposal.Stage;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

/** The ways to a mandate, and the ways without one. */
class MandatePathTests extends PathTest {

    private static final String OTHER = "ria.vermeer@voorbeeld.example";

    @Test
    void goesToTheReviewWithAYes() {
        String reference = withoutMandate();

        road.does("indiener", TASK_ASK_MANDATE, reference, Forms.mandateAsk());
        road.answers("/mandaat/", MANAGER, Forms.mandateAnswer("YES"));

        assertThat(stage(reference)).isEqualTo(Stage.REVIEW);
    }

    @Test
    void asksSomebodyElseWhenItIsNotHisToGive() {
        String reference = withoutMandate();
        road.does("indiener", TASK_ASK_MANDATE, reference, Forms.mandateAsk());

        road.answers(
                "/mandaat/",
                MANAGER,
                Forms.mandateAnswer("NOT_MINE")
                        .with("nextName", "Ria Vermeer")
                        .with("nextFunction", "Secretaris")
                        .with("nextMail", OTHER));
        road.does("indiener", TASK_ASK_MANDATE, reference, Forms.mandateAsk().with("giverMail", OTHER));
        road.answers("/mandaat/", OTHER, Forms.mandateAnswer("YES"));

        assertThat(stage(reference)).isEqualTo(Stage.REVIEW);
    }

    @Test
    void onlyLooksWhenALinkIsOpened() {
        String reference = withoutMandate();
        road.does("indiener", TASK_ASK_MANDATE, reference, Forms.mandateAsk());

        MockHttpServletResponse page = road.sees(null, mailbox.linkTo(MANAGER, "/mandaat/"));

        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(road.waitsFor(reference)).containsExactly(TASK_GIVE_MANDATE);
    }

    @Test
    void takesAnAnswerOnlyOnce() {
        String reference = withoutMandate();
        road.does("indiener", TASK_ASK_MANDATE, reference, Forms.mandateAsk());
        String link = mailbox.linkTo(MANAGER, "/mandaat/");
        road.answers("/mandaat/", MANAGER, Forms.mandateAnswer("NO"));

        MockHttpServletResponse again =
                road.posts(null, link, Forms.mandateAnswer("YES").typed());

        assertThat(again.getStatus()).isIn(404, 410);
        assertThat(road.waitsFor(reference)).containsExactly(TASK_HELP_WITH_MANDATE);
    }

    @Test
    void callsBzkWhenTheManagerIsSilent() {
        String reference = withoutMandate();
        road.does("indiener", TASK_ASK_MANDATE, reference, Forms.mandateAsk());

        road.days(22);

        assertThat(road.waitsFor(reference)).containsExactly(TASK_HELP_WITH_MANDATE);
    }

    @Test
    void callsBzkAtOnceWhenTheSubmitterWantsHelp() {
        String reference = withoutMandate();

        road.does("indiener", TASK_ASK_MANDATE, reference, Forms.mandateAsk().with("helpBzk", "YES"));

        assertThat(road.waitsFor(reference)).containsExactly(TASK_HELP_WITH_MANDATE);
        assertThat(mailbox.subjectsTo("bzk-makelaar@voorbeeld.example")).contains("Help bij mandaat voor " + reference);
    }

    @Test
    void isNotEligibleWhenBzkGivesUp() {
        String reference = withoutMandate();
        road.does("indiener", TASK_ASK_MANDATE, reference, Forms.mandateAsk());
        road.answers("/mandaat/", MANAGER, Forms.mandateAnswer("NO"));

        road.does("bzk-makelaar", TASK_HELP_WITH_MANDATE, reference, Forms.mandateHelp("GIVE_UP"));

        assertThat(road.waitsFor(reference)).containsExactly(TASK_COSIGN_REFUSAL);
    }

    @Test
    void isNotEligibleAfterTenWeeksWithoutAMandate() {
        String reference = withoutMandate();

        road.days(71);

        assertThat(road.waitsFor(reference)).containsExactly(TASK_COSIGN_REFUSAL);
        assertThat(outcome(reference)).isNotEqualTo(Outcome.COMPLETED);
    }
}
