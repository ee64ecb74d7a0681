package nl.vanregelsnaarruimte.proposal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vanregelsnaarruimte.access.Role;
import nl.vanregelsnaarruimte.workflow.OpenTask;
import nl.vanregelsnaarruimte.workflow.ProposalProcess;

/**
 * Hides the steps that give away what somebody thinks before he may be heard: a talk with the unions means that one
 * objects, a co-signing that the adviser refuses (domain E.5).
 */
final class Discretion {

    /** The step that stands for another, and who does it. */
    private record Veil(String step, Role role) {}

    private static final Map<String, Veil> VEILS = Map.of(
            ProposalProcess.TASK_COSIGN_REFUSAL, new Veil(ProposalProcess.TASK_ASSESS_CRITERIA, Role.ADVISER),
            ProposalProcess.TASK_CONSULT_UNIONS, new Veil(ProposalProcess.TASK_PREPARE_DECISION, Role.ASSESSOR));

    private static final Set<String> TELLING = Set.of(
            ProposalProcess.TASK_COSIGN_REFUSAL,
            ProposalProcess.TASK_CONSULT_UNIONS,
            ProposalProcess.TASK_TAKE_DECISION);

    private Discretion() {}

    /** The open tasks as this reader may see them. */
    static List<OpenTask> open(List<OpenTask> tasks, Reading reading) {
        return reading.seesSteps()
                ? tasks
                : tasks.stream().map(Discretion::veiled).toList();
    }

    /** The steps that were done, as this reader may see them. */
    static List<String> done(List<String> steps, Reading reading) {
        return reading.seesSteps() || reading.decided()
                ? steps
                : steps.stream().filter(step -> !TELLING.contains(step)).toList();
    }

    private static OpenTask veiled(OpenTask task) {
        Veil veil = VEILS.get(task.step());
        return veil == null
                ? task
                : new OpenTask(
                        task.id(),
                        veil.step(),
                        task.formKey(),
                        task.reference(),
                        task.title(),
                        task.organisation(),
                        veil.role().name(),
                        null,
                        null,
                        task.due(),
                        task.createdAt());
    }
}
