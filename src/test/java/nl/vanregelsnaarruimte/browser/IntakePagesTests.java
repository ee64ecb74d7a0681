package nl.vanregelsnaarruimte.browser;

import static nl.vanregelsnaarruimte.browser.People.VISITOR;
import static nl.vanregelsnaarruimte.workflow.MandateProcess.*;
import static nl.vanregelsnaarruimte.workflow.ProposalProcess.*;

import com.microsoft.playwright.Page;
import nl.vanregelsnaarruimte.journey.Forms;
import org.junit.jupiter.api.Test;

/** The pages of intake that the road does not pass. */
class IntakePagesTests extends BrowserTest {

    private static final String REASON = "De cijfers laten een andere conclusie zien dan eerst.";

    @Test
    void tellsWhatIsMissingOnEachPageOfADraft() {
        Page page = people.opens("indiener", "/voorstellen/nieuw", "new");
        people.sends(page, Forms.of(), "first");
        String folder = page.url()
                .substring(page.url().indexOf("/voorstellen"), page.url().lastIndexOf('/'));
        people.sendsNothing(page, "first-faults");
        people.sends(page, Forms.proposal().with("colleague1Name", ""), "second");
        people.sendsNothing(page, "second-faults");
        people.opens("indiener", folder + "/controle", "check-unfinished");
        people.sends(page, Forms.of(), "check-faults");
        people.opens("indiener", "/voorstellen", "list-with-draft");
    }

    @Test
    void asksForCompletion() {
        String reference = takenUp(Forms.proposal());
        Forms.Form unclear = Forms.unclear();
        road.does("imi", TASK_ASSESS_CRITERIA, reference, unclear);

        Page page = people.opens("indiener", task(TASK_COMPLETE_PROPOSAL, reference), "complete");
        people.sendsNothing(page, "complete-faults");
        people.sends(page, Forms.proposal().with("answer", "Wij schrijven er ruim vierhonderd."), "complete-done");
        people.opens("imi", task(TASK_ASSESS_CRITERIA, reference), "assess-again");
    }

    @Test
    void refusesWithTwo() {
        String reference = takenUp(Forms.proposal());
        road.does("imi", TASK_ASSESS_CRITERIA, reference, Forms.assessment().with("gain", "NOT_MET"));

        Page page = people.opens("imi-coordinator", task(TASK_COSIGN_REFUSAL, reference), "cosign");
        people.sendsNothing(page, "cosign-faults");
        people.sends(page, Forms.of("cosign", "AGREE", "reason", REASON), "cosign-done");
        road.letTimeRun();
        people.opens("indiener", proposal(reference), "not-eligible");
        people.opens("indiener", proposal(reference) + "/dossier/intake", "not-eligible-why");
    }

    @Test
    void endsWellWhenItIsAllowedAlready() {
        String reference = takenUp(Forms.proposal());
        Forms.Form room = Forms.assessment()
                .with("ruleKind", "NO_RULE")
                .with("course", "EXISTING_ROOM")
                .with("existingRoomWhy", "De regel bestaat niet meer: de instructie is in 2017 ingetrokken.");
        road.does("imi", TASK_ASSESS_CRITERIA, reference, room);

        people.opens("indiener", proposal(reference), "existing-room");
        people.opens("indiener", proposal(reference) + "/dossier/intake", "existing-room-why");
    }

    @Test
    void takesAProposalBack() {
        String reference = takenUp(Forms.proposal());

        Page page = people.opens("indiener", proposal(reference) + "/intrekken", "withdraw");
        people.sendsNothing(page, "withdraw-faults");
        people.sends(page, Forms.of("reason", "Het is al opgelost."), "withdrawn");
        people.opens("indiener", proposal(reference) + "/intrekken", "withdrawn-again");
    }

    @Test
    void closesLinksThatWereUsed() {
        String reference = withoutMandate();
        road.does("indiener", TASK_ASK_MANDATE, reference, Forms.mandateAsk());
        String manager = mailbox.linkTo(MANAGER, "/mandaat/");
        road.answers("/mandaat/", MANAGER, Forms.mandateAnswer("NO"));

        people.opens(VISITOR, manager, "mandate-closed");
        people.opens(VISITOR, mailbox.linkTo("elif.kaya@voorbeeld.example", "/collega/"), "colleague-answered");
        people.opens(VISITOR, "/mandaat/bestaat-niet", "mandate-gone");
        people.opens(VISITOR, "/collega/bestaat-niet", "colleague-gone");
        people.opens("indiener", proposal(reference), "mandate-refused");
    }
}
