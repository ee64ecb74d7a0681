package nl.vanregelsnaarruimte.notification;

import static nl.vanregelsnaarruimte.workflow.EvaluationProcess.*;
import static nl.vanregelsnaarruimte.workflow.MandateProcess.*;
import static nl.vanregelsnaarruimte.workflow.PilotProcess.*;
import static nl.vanregelsnaarruimte.workflow.ProposalProcess.*;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every mail that the road of a proposal can bring, by the event in the diagram that sends it (domain E.7). */
enum Letter {
    RECEIVED("received", Target.PROPOSAL, Addressee.SUBMITTER),
    NEW_PROPOSAL("received", TASK_TAKE_UP_PROPOSAL),
    COLLEAGUE_ASKED("received", Target.COLLEAGUE, Addressee.ASKED_COLLEAGUES),
    ADVISER_KNOWN("adviserKnown", Target.PROPOSAL, Addressee.SUBMITTER),
    COMPLETION_ASKED("completionAsked", TASK_COMPLETE_PROPOSAL),
    MANDATE_HELP_ASKED("mandateHelpAsked", TASK_HELP_WITH_MANDATE),
    MANDATE_ASKED("mandateAsked", Target.MANDATE, Addressee.MANDATE_GIVER),
    MANDATE_ANSWERED("mandateAnswered", Target.PROPOSAL, Addressee.SUBMITTER, Addressee.ADVISER),
    ELIGIBLE("eligible", Target.PROPOSAL, Addressee.SUBMITTER),
    DOSSIER_READY("eligible", TASK_REVIEW_DOSSIER),
    INTAKE_OUTCOME("intakeOutcome", Target.PROPOSAL, Addressee.SUBMITTER),
    INTAKE_OUTCOME_OUTSIDE("intakeOutcome", Target.ABOUT, Addressee.COLLEAGUES, Addressee.MANDATE_GIVER),
    WITHDRAWN("withdrawn", Target.PROPOSAL, Addressee.SUBMITTER, Addressee.ADVISER),
    WITHDRAWN_INSIDE("withdrawn", Target.PROPOSAL, Addressee.UNIONS, Addressee.LAWYERS, Addressee.ASSESSORS),
    WITHDRAWN_OUTSIDE(
            "withdrawn",
            Target.ABOUT,
            Addressee.COLLEAGUES,
            Addressee.ASKED_COLLEAGUES,
            Addressee.MANDATE_GIVER,
            Addressee.RULE_OWNER),
    SENT_BACK("sentBack", Target.PROPOSAL, Addressee.SUBMITTER, Addressee.ADVISER),
    OPINION_ASKED("opinionsAsked", TASK_GIVE_UNION_OPINION),
    OWNER_ASKED("opinionsAsked", Target.OWNER_VIEW, Addressee.RULE_OWNER),
    LEGAL_CHECK_ASKED("opinionsAsked", TASK_CHECK_LEGALLY),
    DECISION_TERM_NEAR(
            "decisionTermNear", Target.PROPOSAL, Addressee.ASSESSORS, Addressee.DECIDERS, Addressee.COORDINATORS),
    DECISION_LATE("decisionLate", Target.PROPOSAL, Addressee.ADVISER, Addressee.COORDINATORS, Addressee.DECIDERS),
    DECISION_LATER("decisionLate", Target.PROPOSAL, Addressee.SUBMITTER),
    DECISION("decision", Target.DECISION, Addressee.SUBMITTER, Addressee.ADVISER, Addressee.UNIONS, Addressee.LAWYERS),
    DECISION_OUTSIDE("decision", Target.DECISION, Addressee.COLLEAGUES, Addressee.MANDATE_GIVER, Addressee.RULE_OWNER),
    RECONSIDERED("reconsidered", Target.PROPOSAL, Addressee.SUBMITTER, Addressee.ADVISER, Addressee.UNIONS),
    RECONSIDERED_OUTSIDE(
            "reconsidered", Target.ABOUT, Addressee.COLLEAGUES, Addressee.MANDATE_GIVER, Addressee.RULE_OWNER),
    PREPARATION("preparation", Target.PROPOSAL, Addressee.SUBMITTER),
    PREPARATION_OUTSIDE("preparation", Target.ABOUT, Addressee.COLLEAGUES),
    LEGAL_BASIS_ASKED("preparation", TASK_RECORD_LEGAL_BASIS),
    START_REMINDER("startReminder", Target.PROPOSAL, Addressee.SUBMITTER),
    START_REMINDER_OUTSIDE("startReminder", Target.ABOUT, Addressee.COLLEAGUES, Addressee.MANDATE_GIVER),
    PILOT_LAPSED("pilotLapsed", Target.PROPOSAL, Addressee.SUBMITTER, Addressee.ADVISER, Addressee.UNIONS),
    PILOT_LAPSED_OUTSIDE(
            "pilotLapsed", Target.ABOUT, Addressee.COLLEAGUES, Addressee.MANDATE_GIVER, Addressee.RULE_OWNER),
    PILOT_STARTED(
            "pilotStarted",
            Target.PILOT,
            Addressee.SUBMITTER,
            Addressee.ADVISER,
            Addressee.UNIONS,
            Addressee.RULE_OWNER),
    PILOT_STARTED_BRAKE("pilotStarted", Target.BRAKE, Addressee.MANDATE_GIVER),
    PILOT_STARTED_TEAM("pilotStarted", Target.BRAKE, Addressee.COLLEAGUES),
    REPORT_DUE("reportDue", TASK_REPORT_PROGRESS),
    /** At once, also on a day off. */
    PILOT_BAD("pilotBad", Target.PROPOSAL, Addressee.ADVISER, Addressee.ASSESSORS),
    REPORTS_MISSED("reportsMissed", Target.PROPOSAL, Addressee.ADVISER, Addressee.ASSESSORS),
    END_NEAR(
            "endNear",
            Target.PILOT,
            Addressee.TEAM,
            Addressee.ADVISER,
            Addressee.UNIONS,
            Addressee.RULE_OWNER,
            Addressee.MANDATE_GIVER),
    RULE_REVIVED(
            "ruleRevived",
            Target.PILOT,
            Addressee.TEAM,
            Addressee.ADVISER,
            Addressee.UNIONS,
            Addressee.RULE_OWNER,
            Addressee.MANDATE_GIVER),
    PILOT_STOPPED(
            "pilotStopped",
            Target.PILOT,
            Addressee.TEAM,
            Addressee.ADVISER,
            Addressee.UNIONS,
            Addressee.RULE_OWNER,
            Addressee.MANDATE_GIVER,
            Addressee.ASSESSORS),
    EVALUATION_DUE("evaluationDue", TASK_WRITE_EVALUATION),
    EVALUATION_DRAFT("evaluationDraft", TASK_RESPOND_TO_EVALUATION),
    EVALUATION_DRAFT_UNION("evaluationDraft", Target.PROPOSAL, Addressee.UNIONS),
    CARD_PUBLISHED(
            "cardPublished",
            Target.CARD,
            Addressee.TEAM,
            Addressee.ADVISER,
            Addressee.UNIONS,
            Addressee.RULE_OWNER,
            Addressee.MANDATE_GIVER),
    /** A task that no letter of its own tells of. */
    TASK_OPEN("taskOpen", "*"),
    REMINDER("reminder", "*"),
    /** To those to whom the lateness of a task is told. */
    ESCALATION("escalation", "*"),
    INVITATION("invitation", Target.ACCOUNT),
    DRAFT_OLD("draftOld", Target.PROPOSAL),
    MAILS_FAILED("mailsFailed", Target.ABOUT),
    COLLEAGUE_INVITED("colleagueInvited", Target.COLLEAGUE, Addressee.ASKED_COLLEAGUES),
    COLLEAGUE_REMINDED("colleagueReminded", Target.COLLEAGUE, Addressee.ASKED_COLLEAGUES),
    COLLEAGUE_BRAKE("colleagueBrake", Target.BRAKE, Addressee.COLLEAGUES);

    final String event;
    final Target target;
    final @Nullable String step;

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    final Set<Addressee> addressees;

    Letter(String event, Target target, Addressee... addressees) {
        this.event = event;
        this.target = target;
        this.step = null;
        this.addressees = Set.of(addressees);
    }

    /** A letter about one task, to those who can do it. */
    Letter(String event, String step) {
        this.event = event;
        this.target = Target.TASK;
        this.step = step;
        this.addressees = Set.of(Addressee.TASK);
    }

    /** The letters that this event in a diagram sends. */
    static List<Letter> of(String event) {
        List<Letter> letters =
                Stream.of(values()).filter(letter -> letter.event.equals(event)).toList();
        if (letters.isEmpty()) {
            throw new IllegalArgumentException("no letters for event " + event);
        }
        return letters;
    }

    /** Whether the event that brings this step has a letter to those who can do it. */
    static boolean tells(String step) {
        return Stream.of(values()).anyMatch(letter -> step.equals(letter.step))
                || step.equals(TASK_GIVE_MANDATE)
                || step.equals(TASK_GIVE_OWNER_VIEW);
    }

    /** Whether it is about a proposal; otherwise it is to one user or to the administrators. */
    boolean aboutProposal() {
        return this != INVITATION && this != DRAFT_OLD && this != MAILS_FAILED;
    }

    /** The message key of one of its texts: subject, body, button or why. */
    String key(String text) {
        return "notification." + name() + "." + text;
    }
}
