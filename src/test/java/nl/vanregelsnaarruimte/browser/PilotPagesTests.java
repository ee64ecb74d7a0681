package nl.vanregelsnaarruimte.browser;

import static nl.vanregelsnaarruimte.browser.People.VISITOR;
import static nl.vanregelsnaarruimte.workflow.PilotProcess.*;
import static nl.vanregelsnaarruimte.workflow.ProposalProcess.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import nl.vanregelsnaarruimte.journey.Forms;
import nl.vanregelsnaarruimte.journey.PilotForms;
import org.junit.jupiter.api.Test;

/** The pages of a pilot that the road does not pass. */
class PilotPagesTests extends BrowserTest {

    private static final String WHY = "Er gaan te veel brieven fout de deur uit.";

    @Test
    void meetsConditionsBeforeTheStart() {
        String reference = heard("AGREE");
        Forms.Form advice = Forms.advice(clock.today())
                .with("verdict", "APPROVE_IF")
                .with("condition1", "De directeur neemt een schriftelijk besluit.")
                .with("owner1", "Sanne Oosterveld")
                .with("due1", "1-10-2026");
        Page page = people.opens("bzk", task(TASK_PREPARE_DECISION, reference), "prepare");
        people.sends(page, advice, "prepared");
        page = people.opens("bzk-beslisser", task(TASK_TAKE_DECISION, reference), "decide");
        people.sends(page, Forms.decision("APPROVE_IF"), "letter-check");
        people.sends(page, Forms.of(), "decided");
        road.letTimeRun();

        page = people.opens("indiener", task(TASK_MEET_CONDITIONS, reference), "conditions");
        people.sendsNothing(page, "conditions-faults");
        people.sends(
                page,
                Forms.of("condition1", "true", "condition1-on", "15-9-2026", "condition1-note", "Het besluit is er."),
                "conditions-met");
    }

    @Test
    void saysFromWhichDayAPilotMayStart() {
        String reference = arranged("from", "1-10-2026");

        Page page = people.opens("indiener", task(TASK_START_PILOT, reference), "start-early");

        assertThat(page.locator("#taak").count()).isZero();
    }

    @Test
    void tellsWhatIsMissingAtTheStart() {
        String reference = arranged("councilPart", "CONSENT");

        Page page = people.opens("indiener", task(TASK_START_PILOT, reference), "start");
        people.sendsNothing(page, "start-missing");
    }

    @Test
    void stopsByTheBrakeOfTheTeam() {
        String reference = running();
        String number = pilots.get(reference).number();

        people.opens("collega", "/pilots/" + number + "/rem", "brake-of-others");
        Page page = people.opens("indiener", "/pilots/" + number + "/rem", "brake");
        people.sendsNothing(page, "brake-faults");
        people.sends(page, Forms.of("reason", WHY), "stopped");
        road.letTimeRun();
        people.opens("indiener", "/pilots/" + number + "/rem", "brake-too-late");
        people.opens("indiener", proposal(reference), "stopped-proposal");
    }

    @Test
    void stopsByTheLinkOfTheManager() {
        running();
        String link = mailbox.linkTo(MANAGER, "/rem/");

        Page page = people.opens(VISITOR, link, "brake-link");
        people.sendsNothing(page, "brake-link-faults");
        people.sends(page, Forms.of("reason", WHY), "brake-link-stopped");
        people.opens(VISITOR, link, "brake-link-closed");
    }

    /** Ready for its start, but for this field of its legal basis. */
    private String arranged(String field, String typed) {
        String reference = approved();
        Forms.Form basis = PilotForms.legalBasis(clock.today()).with(field, typed);
        road.does("bzk", TASK_RECORD_LEGAL_BASIS, reference, basis);
        road.does("indiener", TASK_RECORD_BASELINE, reference, PilotForms.baseline());
        return reference;
    }
}
