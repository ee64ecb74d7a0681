package nl.vanregelsnaarruimte.workflow;

import java.sql.SQLException;
import java.util.Map;
import nl.vanregelsnaarruimte.access.Actor;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Moves the processes; always inside the transaction that saves the fact which moves them. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Workflow {

    private static final String GONE = "does not have a subscription";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final WorkItems items;

    Workflow(RuntimeService runtime, TaskService tasks, WorkItems items) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.items = items;
    }

    /** Starts a process that is no proposal's own, such as sending a mailing, under its business key. */
    public void start(ProcessKey process, String key) {
        runtime.startProcessInstanceByKey(process.id, key);
    }

    /** Starts the road of a proposal; title and organisation's name are what its tasks show on the work list. */
    public void startProposal(String reference, String title, String organisation) {
        items.addCase(reference, title, organisation);
        start(ProcessKey.PROPOSAL, reference);
    }

    /**
     * Completes a task with the outcomes that the diagram's gateways ask for.
     *
     * @param outcomes enum names by variable; never text or personal data
     * @throws TaskNotOpen when somebody was first
     * @throws Collision when another step of the same proposal moved in the same moment
     */
    public void complete(OpenTask task, Actor by, Map<String, String> outcomes) {
        if (!items.finish(task, by)) {
            throw items.whyNotOpen(task.id());
        }
        colliding(() -> tasks.complete(task.id(), Map.copyOf(outcomes)));
    }

    /** Sends a message to the process of this proposal; false when nothing there waits for it (any more). */
    public boolean send(String message, String reference) {
        try {
            colliding(() -> correlate(message, reference));
            return true;
        } catch (MismatchingMessageCorrelationException nobodyWaits) {
            return false;
        }
    }

    private static void colliding(Runnable move) {
        try {
            move.run();
        } catch (OptimisticLockingException lost) {
            throw new Collision(lost);
        } catch (ProcessEngineException failed) {
            throw isCrossed(failed) ? new Collision(failed) : failed;
        }
    }

    /** The engine finds who waits, and fails on him when he is gone a statement later: that is a crossing too. */
    private void correlate(String message, String reference) {
        try {
            runtime.createMessageCorrelation(message)
                    .processInstanceBusinessKey(reference)
                    .correlate();
        } catch (NullPointerException gone) {
            StackTraceElement[] trace = gone.getStackTrace();
            boolean ofEngine =
                    trace.length > 0 && trace[0].getClassName().startsWith(ProcessEngine.class.getPackageName());
            throw ofEngine ? new Collision(gone) : gone;
        }
    }

    /**
     * What the engine has no type of its own for: who waited was found and is gone a statement later, the other one
     * wrote rows that hang on those that this one deletes (class 23 of the SQL standard), or both waited for each other
     * (class 40).
     */
    static boolean isCrossed(ProcessEngineException failed) {
        return String.valueOf(failed.getMessage()).contains(GONE) || isRefused(failed);
    }

    private static boolean isRefused(ProcessEngineException failed) {
        return NestedExceptionUtils.getMostSpecificCause(failed) instanceof SQLException refused
                && refused.getSQLState() != null
                && refused.getSQLState().matches("(23|40).*");
    }
}
