package nl.vanregelsnaarruimte.browser;

import static nl.vanregelsnaarruimte.browser.People.VISITOR;
import static nl.vanregelsnaarruimte.workflow.MandateProcess.*;
import static nl.vanregelsnaarruimte.workflow.ProposalProcess.*;

import com.microsoft.playwright.Page;
import java.util.List;
import nl.vanregelsnaarruimte.journey.Forms;
import org.junit.jupiter.api.Test;

/** The pages of the review that the road does not pass. */
class ReviewPagesTests extends BrowserTest {

    @Test
    void asksTheLawyerAndTheUnionAboutACollectiveAgreement() {
        String reference = eligibleAs("COLLECTIVE_AGREEMENT");
        road.does("bzk", TASK_REVIEW_DOSSIER, reference, Forms.dossierWithOwner());
        String owner = mailbox.linkTo("petra.visser@voorbeeld.example", "/eigenaar/");

        Page page = people.opens("jurist", task(TASK_CHECK_LEGALLY, reference), "legal");
        people.sendsNothing(page, "legal-faults");
        people.sends(page, Forms.legalCheck(), "legal-done");
        road.letTimeRun();
        road.answers("/eigenaar/", "petra.visser@voorbeeld.example", Forms.ownerView());
        people.opens(VISITOR, owner, "owner-closed");
        people.opens("bond", task(TASK_GIVE_UNION_OPINION, reference), "union");
        road.days(23);
        page = people.opens("bzk", task(TASK_PREPARE_DECISION, reference), "prepare");
        people.sends(page, Forms.advice(clock.today()), "prepare-impossible");
    }

    @Test
    void sendsADossierBackToTheIntake() {
        String reference = eligibleAs("PROCEDURE");

        Page page = people.opens("bzk", task(TASK_REVIEW_DOSSIER, reference), "dossier");
        people.sends(page, Forms.of("incomplete", List.of("true")), "dossier-back-faults");
        people.sends(
                page,
                Forms.of("incompleteReason", "Hoeveel collega’s doen dit werk? Vraag het de indiener."),
                "dossier-back");
        road.letTimeRun();
        people.opens("indiener", proposal(reference), "dossier-back-seen");
        people.opens("imi", task(TASK_TAKE_UP_PROPOSAL, reference), "dossier-back-take-up");
        road.does("imi", TASK_TAKE_UP_PROPOSAL, reference, Forms.of());
        people.opens("imi", task(TASK_ASSESS_CRITERIA, reference), "dossier-back-assess");
    }

    @Test
    void rejectsWithReasons() {
        String reference = heard("OBJECT");
        road.does("bzk", TASK_CONSULT_UNIONS, reference, Forms.consultation(clock.today()));
        road.does(
                "bzk",
                TASK_PREPARE_DECISION,
                reference,
                Forms.advice(clock.today()).with("verdict", "REJECT").with("reasons", List.of("NIET_TE_METEN")));

        Forms.Form rejection = Forms.decision("REJECT").with("reasons", List.of("NIET_TE_METEN"));
        Page page = people.opens("bzk-beslisser", task(TASK_TAKE_DECISION, reference), "decide");
        people.sends(page, rejection, "letter-check");
        people.sends(page, Forms.of(), "rejected");
        road.letTimeRun();
        people.opens("indiener", proposal(reference), "rejected-seen");
        people.opens("indiener", proposal(reference) + "/brief", "rejected-letter");
        people.opens("indiener", proposal(reference) + "/dossier/besluit", "rejected-why");
    }
}
