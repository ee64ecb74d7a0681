package nl.vanregelsnaarruimte.benchmark;

import static nl.vanregelsnaarruimte.workflow.EvaluationProcess.*;
import static nl.vanregelsnaarruimte.workflow.MandateProcess.*;
import static nl.vanregelsnaarruimte.workflow.PilotProcess.*;
import static nl.vanregelsnaarruimte.workflow.ProposalProcess.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.vanregelsnaarruimte.access.LinkPurpose;
import nl.vanregelsnaarruimte.journey.Forms;
import nl.vanregelsnaarruimte.journey.PilotForms;

/**
 * The road of one proposal after it was sent in, up to its published card: sixteen tasks, and the brake that ends the
 * pilot so that no clock need move. Every contender walks it in this order.
 */
final class LifeCycle {

    /** Sending in, the tasks and the brake: what moves a process. */
    static final int ACTIONS = 18;

    private LifeCycle() {}

    static List<Act> of(LocalDate today) {
        return List.of(
                Act.work(TASK_TAKE_UP_PROPOSAL, "imi", Forms.of()),
                Act.work(TASK_ASSESS_CRITERIA, "imi", Forms.assessment()),
                Act.work(TASK_ASK_MANDATE, "indiener", Forms.mandateAsk(), Map.of("mandateHelp", "NO")),
                Act.answer(
                        TASK_GIVE_MANDATE,
                        LinkPurpose.MANDATE,
                        "MANDATE_GIVER",
                        Forms.mandateAnswer("YES"),
                        Map.of("mandateAnswer", "YES")),
                Act.work(
                        TASK_REVIEW_DOSSIER,
                        "bzk",
                        Forms.dossierWithOwner(),
                        Map.of("ownerAsked", "YES", "dossier", "COMPLETE")),
                Act.work(TASK_GIVE_UNION_OPINION, "bond", Forms.opinion("AGREE")),
                Act.answer(TASK_GIVE_OWNER_VIEW, LinkPurpose.OWNER_VIEW, "RULE_OWNER", Forms.ownerView(), Map.of()),
                Act.work(TASK_PREPARE_DECISION, "bzk", Forms.advice(today)),
                Act.work(TASK_TAKE_DECISION, "bzk-beslisser", Forms.decision("APPROVE"), Map.of("decision", "APPROVE")),
                Act.work(TASK_RECORD_LEGAL_BASIS, "bzk", PilotForms.legalBasis(today)),
                Act.work(TASK_RECORD_BASELINE, "indiener", PilotForms.baseline()),
                Act.work(TASK_START_PILOT, "indiener", PilotForms.start()),
                Act.answer(
                        MESSAGE_BRAKE_PULLED,
                        LinkPurpose.BRAKE,
                        "MANDATE_GIVER",
                        Forms.of("reason", "Er gaan te veel brieven fout de deur uit."),
                        Map.of()),
                Act.work(TASK_MEASURE_END, "indiener", PilotForms.endMeasurement()),
                Act.work(TASK_WRITE_EVALUATION, "evaluator", PilotForms.evaluation()),
                Act.work(TASK_RESPOND_TO_EVALUATION, "indiener", PilotForms.response()),
                Act.work(TASK_DECIDE_FOLLOW_UP, "bzk-beslisser", PilotForms.followUp()));
    }
}
