package nl.vanregelsnaarruimte.browser;

import static nl.vanregelsnaarruimte.workflow.ProposalProcess.TASK_RECONSIDER;

import com.microsoft.playwright.Page;
import nl.vanregelsnaarruimte.journey.Forms;
import org.junit.jupiter.api.Test;

/** The pages on which somebody disagrees with a refusal, and gets an answer. */
class ReconsiderationPagesTests extends BrowserTest {

    private static final String WHY = "De winst is groter dan jullie dachten: het gaat om alle vestigingen.";
    private static final String BECAUSE = "De cijfers over de andere vestigingen waren bij de toets nog niet bekend.";

    @Test
    void asksForAnotherLookAndGetsAnAnswer() {
        String reference = refusedAtIntake();
        String path = proposal(reference) + "/herbeoordeling";

        Page page = people.opens("indiener", path, "ask");
        people.sendsNothing(page, "ask-faults");
        people.sends(page, Forms.of("request", WHY), "asked");
        road.letTimeRun();
        page = people.opens("bzk-herbeoordelaar", task(TASK_RECONSIDER, reference), "reconsider");
        people.sendsNothing(page, "reconsider-faults");
        people.sends(page, Forms.of("finding", "UPHELD", "reason", BECAUSE), "reconsidered");
        road.letTimeRun();
        people.opens("indiener", path, "answer");
        people.opens("indiener", proposal(reference), "proposal");
    }

    @Test
    void tellsWhenItIsTooLate() {
        String reference = refusedAtIntake();
        road.days(43);

        people.opens("indiener", proposal(reference) + "/herbeoordeling", "too-late");
    }
}
