package nl.vanregelsnaarruimte.journey;

import static nl.vanregelsnaarruimte.workflow.EvaluationProcess.*;
import static nl.vanregelsnaarruimte.workflow.MandateProcess.*;
import static nl.vanregelsnaarruimte.workflow.PilotProcess.*;
import static nl.vanregelsnaarruimte.workflow.ProposalProcess.*;

import java.util.List;
import java.util.Map;

/** A walk past every step of every road, and to every end. */
public abstract class WholeRoad extends RoadTest {

    private static final String WHY = "De regel bestaat niet meer: de instructie uit 2004 is in 2017 ingetrokken.";

    private static final Forms.Form BRAKE = Forms.of("reason", "Er gaan te veel brieven fout de deur uit.");

    /** Through the window of this road. */
    protected final void walk(Road walked) {
        road = walked;
        intakeEnds();
        mandate();
        review();
        again();
        conditions();
        pilot();
    }

    /** One proposal from its first page to its card, through the window of this road. */
    protected final String walkOne(Road walked) {
        road = walked;
        return learned();
    }

    private String learned() {
        String reference = running();
        road.days(62);
        road.does("indiener", TASK_REPORT_PROGRESS, reference, PilotForms.report());
        look("/pilots/" + pilots.get(reference).number());
        road.until(pilots.get(reference).lastDay().plusDays(1));
        learns(reference);
        return reference;
    }

    private void intakeEnds() {
        String taken = road.submit("indiener", Forms.proposal());
        String task = "/taken/" + road.task(TASK_TAKE_UP_PROPOSAL, taken).id();
        road.posts("imi", task + "/oppakken", Map.of());
        road.posts("imi", task + "/teruggeven", Map.of());
        road.posts("indiener", "/voorstellen/" + taken + "/intrekken", Map.of("reason", "Het is al opgelost."));

        road.does(
                "imi",
                TASK_ASSESS_CRITERIA,
                takenUp(Forms.proposal()),
                Forms.assessment()
                        .with("ruleKind", "NO_RULE")
                        .with("course", "EXISTING_ROOM")
                        .with("existingRoomWhy", WHY));

        String refused = takenUp(Forms.proposal());
        Forms.Form refusal = Forms.assessment().with("gain", "NOT_MET");
        road.does("imi", TASK_ASSESS_CRITERIA, refused, refusal);
        road.does("imi-coordinator", TASK_COSIGN_REFUSAL, refused, cosign("DISAGREE"));
        road.does("imi", TASK_ASSESS_CRITERIA, refused, refusal);
        road.does("imi-coordinator", TASK_COSIGN_REFUSAL, refused, cosign("AGREE"));

        String unclear = takenUp(Forms.proposal());
        road.does("imi", TASK_ASSESS_CRITERIA, unclear, Forms.unclear());
        road.does(
                "indiener",
                TASK_COMPLETE_PROPOSAL,
                unclear,
                Forms.proposal().with("answer", "Wij schrijven ongeveer vierhonderdtwintig brieven per jaar."));
    }

    private void mandate() {
        String refused = withoutMandate();
        road.does("indiener", TASK_ASK_MANDATE, refused, Forms.mandateAsk());
        road.answers("/mandaat/", MANAGER, Forms.mandateAnswer("NO"));
        road.does("bzk-makelaar", TASK_HELP_WITH_MANDATE, refused, Forms.mandateHelp("RETRY"));
        road.answers("/mandaat/", MANAGER, Forms.mandateAnswer("NO"));
        road.does("bzk-makelaar", TASK_HELP_WITH_MANDATE, refused, Forms.mandateHelp("GIVE_UP"));

        String other = withoutMandate();
        road.does("indiener", TASK_ASK_MANDATE, other, Forms.mandateAsk().with("helpBzk", "YES"));
    }

    private void review() {
        String objected = heard("OBJECT");
        road.does("bzk", TASK_CONSULT_UNIONS, objected, Forms.consultation(clock.today()));
        road.does(
                "bzk",
                TASK_PREPARE_DECISION,
                objected,
                Forms.advice(clock.today()).with("verdict", "REJECT").with("reasons", List.of("NIET_TE_METEN")));
        road.decides("bzk-beslisser", objected, Forms.decision("REJECT").with("reasons", List.of("NIET_TE_METEN")));

        String owner = eligibleAs("POLICY_RULE");
        road.does("bzk", TASK_REVIEW_DOSSIER, owner, Forms.dossierWithOwner());
        road.does("jurist", TASK_CHECK_LEGALLY, owner, Forms.legalCheck());
        road.does("bond", TASK_GIVE_UNION_OPINION, owner, Forms.opinion("AGREE"));
        road.answers("/eigenaar/", "petra.visser@voorbeeld.example", Forms.ownerView());
        road.does("bzk", TASK_PREPARE_DECISION, owner, Forms.advice(clock.today()));
        road.does(
                "bzk-beslisser",
                TASK_TAKE_DECISION,
                owner,
                Forms.of("doe", "terug", "returnReason", "Leg beter uit wat het risico voor inwoners is."));
    }

    private void again() {
        reconsidered(refusedAtIntake());

        String rejected = heard("AGREE");
        Forms.Form rejection = Forms.decision("REJECT").with("reasons", List.of("NIET_TE_METEN"));
        Forms.Form advice = Forms.advice(clock.today()).with("verdict", "REJECT");
        road.does("bzk", TASK_PREPARE_DECISION, rejected, advice.with("reasons", List.of("NIET_TE_METEN")));
        road.decides("bzk-beslisser", rejected, rejection);
        road.sees(null, mailbox.linkTo(MANAGER, "/besluit/"));
        reconsidered(rejected);
    }

    private void reconsidered(String refused) {
        road.posts("indiener", "/voorstellen/" + refused + "/herbeoordeling", Map.of("request", WHY));
        road.letTimeRun();
        road.does("bzk-herbeoordelaar", TASK_RECONSIDER, refused, Forms.of("finding", "AGAIN", "reason", WHY));
    }

    private void conditions() {
        String reference = heard("AGREE");
        Forms.Form terms = Forms.advice(clock.today())
                .with("verdict", "APPROVE_IF")
                .with("condition1", "De directeur neemt een schriftelijk besluit.")
                .with("owner1", "Sanne Oosterveld")
                .with("due1", Forms.day(clock.today(), 10))
                .with("condition2", "De teams weten wat er verandert.")
                .with("owner2", "Sanne Oosterveld")
                .with("due2", Forms.day(clock.today(), 10));
        road.does("bzk", TASK_PREPARE_DECISION, reference, terms);
        road.decides("bzk-beslisser", reference, terms.with("reason", WHY + WHY));
        String team = "/voorstellen/" + reference + "/collegas";
        road.posts(
                "indiener",
                team,
                Map.of(
                        "name",
                        "Omar Haddad",
                        "mail",
                        "omar.haddad@voorbeeld.example",
                        "organisation",
                        "Directie Wonen"));
        road.does("indiener", TASK_MEET_CONDITIONS, reference, met("condition1"));
        road.does("indiener", TASK_MEET_CONDITIONS, reference, met("condition2"));
    }

    private Forms.Form met(String condition) {
        String today = Forms.day(clock.today(), 0);
        return Forms.of(condition, "true", condition + "-on", today, condition + "-note", "Het besluit is er.");
    }

    private void pilot() {
        road.answers("/rem/", runningWithGiver(), BRAKE);
        road.posts("bond", "/pilots/" + pilots.get(running()).number() + "/rem", BRAKE.typed());

        String whole = learned();
        look("/pilots/" + pilots.get(whole).number());
        look("/voorstellen/" + whole + "/brief");
        List.of("/", "/pilots", "/catalogus", "/catalogus/" + pilots.get(whole).number())
                .forEach(path -> road.sees(null, path));
        for (String chapter : List.of("intake", "besluit", "pilot", "evaluatie")) {
            look("/voorstellen/" + whole + "/dossier/" + chapter);
        }
    }

    private String runningWithGiver() {
        running();
        return MANAGER;
    }

    private void look(String path) {
        List.of("indiener", "imi", "bzk", "bond").forEach(reader -> road.sees(reader, path));
    }

    private static Forms.Form cosign(String cosign) {
        return Forms.of("cosign", cosign, "reason", "De cijfers laten een andere conclusie zien dan eerst.");
    }
}
