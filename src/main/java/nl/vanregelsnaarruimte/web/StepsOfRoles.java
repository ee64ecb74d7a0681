package nl.vanregelsnaarruimte.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vanregelsnaarruimte.access.Role;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.workflow.EvaluationProcess;
import nl.vanregelsnaarruimte.workflow.MandateProcess;
import nl.vanregelsnaarruimte.workflow.PilotProcess;
import nl.vanregelsnaarruimte.workflow.ProposalProcess;

/** Which steps of the road can be on the work list of a role, in the order of the road. */
final class StepsOfRoles {

    static final Map<Role, List<String>> STEPS = Map.of(
            Role.SUBMITTER,
                    List.of(
                            ProposalProcess.TASK_COMPLETE_PROPOSAL,
                            MandateProcess.TASK_ASK_MANDATE,
                            PilotProcess.TASK_RECORD_BASELINE,
                            PilotProcess.TASK_MEET_CONDITIONS,
                            PilotProcess.TASK_START_PILOT,
                            PilotProcess.TASK_REPORT_PROGRESS,
                            EvaluationProcess.TASK_MEASURE_END,
                            EvaluationProcess.TASK_RESPOND_TO_EVALUATION),
            Role.ADVISER, List.of(ProposalProcess.TASK_TAKE_UP_PROPOSAL, ProposalProcess.TASK_ASSESS_CRITERIA),
            Role.COORDINATOR,
                    List.of(
                            ProposalProcess.TASK_TAKE_UP_PROPOSAL,
                            ProposalProcess.TASK_ASSESS_CRITERIA,
                            ProposalProcess.TASK_COSIGN_REFUSAL),
            Role.BROKER, List.of(MandateProcess.TASK_HELP_WITH_MANDATE),
            Role.ASSESSOR,
                    List.of(
                            ProposalProcess.TASK_REVIEW_DOSSIER,
                            ProposalProcess.TASK_CONSULT_UNIONS,
                            ProposalProcess.TASK_PREPARE_DECISION,
                            PilotProcess.TASK_RECORD_LEGAL_BASIS),
            Role.DECIDER,
                    List.of(
                            ProposalProcess.TASK_TAKE_DECISION,
                            ProposalProcess.TASK_RECONSIDER,
                            EvaluationProcess.TASK_DECIDE_FOLLOW_UP),
            Role.UNION, List.of(ProposalProcess.TASK_GIVE_UNION_OPINION),
            Role.LAWYER, List.of(ProposalProcess.TASK_CHECK_LEGALLY),
            Role.EVALUATOR, List.of(EvaluationProcess.TASK_WRITE_EVALUATION));

    private StepsOfRoles() {}

    static Set<String> of(User user) {
        Set<String> steps = new LinkedHashSet<>();
        for (Role role : Role.values()) {
            if (user.has(role)) {
                steps.addAll(STEPS.getOrDefault(role, List.of()));
            }
        }
        return steps;
    }
}
