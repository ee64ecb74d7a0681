package nl.vanregelsnaarruimte.browser;

import static nl.vanregelsnaarruimte.browser.People.VISITOR;
import static nl.vanregelsnaarruimte.workflow.EvaluationProcess.*;
import static nl.vanregelsnaarruimte.workflow.MandateProcess.*;
import static nl.vanregelsnaarruimte.workflow.PilotProcess.*;
import static nl.vanregelsnaarruimte.workflow.ProposalProcess.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import nl.vanregelsnaarruimte.journey.Forms;
import nl.vanregelsnaarruimte.journey.PilotForms;
import nl.vanregelsnaarruimte.proposal.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole road in a real browser, as the different people; once more by people whose browsers run no scripts. */
class BrowserJourneyTests extends BrowserTest {

    private String reference;

    @Override
    boolean keepsPictures() {
        return true;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void goesTheWholeRoad(boolean script) {
        people = people("goesTheWholeRoad", script);
        submits();
        isTakenIn();
        isDecided();
        runs();
        isEvaluated();

        assertThat(proposals.get(reference).outcome()).isEqualTo(Outcome.COMPLETED);
    }

    private void submits() {
        people.opens(VISITOR, "/", "home");
        people.opens(VISITOR, "/inloggen", "login");
        Page page = people.opens("indiener", "/voorstellen/nieuw", "new");
        people.sends(page, Forms.of(), "form-1");
        for (int step = 1; step <= 6; step++) {
            people.sends(page, Forms.proposal(), "form-" + (step + 1));
        }
        people.sends(page, Forms.of(), "submitted");
        reference = page.url().substring(page.url().lastIndexOf('/') + 1);
        assertThat(reference).startsWith("VRR-");
        road.letTimeRun();
        link("/collega/", "elif.kaya@voorbeeld.example", Forms.of("joins", "YES"));
        link("/collega/", "henk.boersma@voorbeeld.example", Forms.of("joins", "YES"));
    }

    private void isTakenIn() {
        people.opens("imi", "/werkvoorraad", "work-list");
        task("imi", TASK_TAKE_UP_PROPOSAL, Forms.of());
        task("imi", TASK_ASSESS_CRITERIA, Forms.assessment());
        task("indiener", TASK_ASK_MANDATE, Forms.mandateAsk());
        link("/mandaat/", MANAGER, Forms.mandateAnswer("NO"));
        task("bzk-makelaar", TASK_HELP_WITH_MANDATE, Forms.mandateHelp("RETRY"));
        link("/mandaat/", MANAGER, Forms.mandateAnswer("YES_IF"));
    }

    private void isDecided() {
        task("bzk", TASK_REVIEW_DOSSIER, Forms.dossierWithOwner());
        task("bond", TASK_GIVE_UNION_OPINION, Forms.opinion("OBJECT"));
        link("/eigenaar/", "petra.visser@voorbeeld.example", Forms.ownerView());
        task("bzk", TASK_CONSULT_UNIONS, Forms.consultation(clock.today()));
        task("bzk", TASK_PREPARE_DECISION, Forms.advice(clock.today()));
        Page letter = task("bzk-beslisser", TASK_TAKE_DECISION, Forms.decision("APPROVE"));
        people.sends(letter, Forms.of(), "decision-sent");
        road.letTimeRun();
        people.opens("indiener", "/voorstellen/" + reference, "proposal-approved");
        people.opens("indiener", "/voorstellen/" + reference + "/brief", "letter");
    }

    private void runs() {
        task("bzk", TASK_RECORD_LEGAL_BASIS, PilotForms.legalBasis(clock.today()));
        task("indiener", TASK_RECORD_BASELINE, PilotForms.baseline());
        task("indiener", TASK_START_PILOT, PilotForms.start());
        road.days(62);
        task("indiener", TASK_REPORT_PROGRESS, PilotForms.report());
        String number = pilots.get(reference).number();
        people.opens(VISITOR, "/pilots", "pilots");
        people.opens(VISITOR, "/pilots/" + number, "pilot-public");
        people.opens("indiener", "/pilots/" + number, "pilot-team");
        people.opens("indiener", "/pilots/" + number + "/rem", "brake");
        road.until(pilots.get(reference).lastDay().plusDays(1));
    }

    private void isEvaluated() {
        task("indiener", TASK_MEASURE_END, PilotForms.endMeasurement());
        task("evaluator", TASK_WRITE_EVALUATION, PilotForms.evaluation());
        task("indiener", TASK_RESPOND_TO_EVALUATION, PilotForms.response());
        task("bzk-beslisser", TASK_DECIDE_FOLLOW_UP, PilotForms.followUp());
        people.opens(VISITOR, "/catalogus", "catalogue");
        people.opens(VISITOR, "/catalogus/" + pilots.get(reference).number(), "card");
        people.opens("beheer", "/beheer", "administration");
        people.opens("indiener", "/voorstellen/" + reference, "proposal-finished");
        for (String chapter : List.of("intake", "besluit", "pilot", "evaluatie")) {
            people.opens("indiener", "/voorstellen/" + reference + "/dossier/" + chapter, "dossier-" + chapter);
        }
        for (String path : List.of("/over", "/toegankelijkheid", "/privacy", "/beheer/organisaties")) {
            people.opens(
                    path.startsWith("/beheer") ? "beheer" : VISITOR,
                    path,
                    path.substring(1).replace('/', '-'));
        }
    }

    private Page task(String username, String step, Forms.Form form) {
        Page page =
                people.opens(username, "/taken/" + road.task(step, reference).id(), step);
        if (!form.typed().isEmpty()) {
            people.sendsNothing(page, step + "-faults");
        }
        people.sends(page, form, step + "-done");
        road.letTimeRun();
        return page;
    }

    private void link(String kind, String address, Forms.Form form) {
        Page page = people.opens(VISITOR, mailbox.linkTo(address, kind), "link" + kind.replace('/', '-'));
        people.sendsNothing(page, "link" + kind.replace('/', '-') + "faults");
        people.sends(page, form, "link" + kind.replace('/', '-') + "done");
        road.letTimeRun();
    }
}
