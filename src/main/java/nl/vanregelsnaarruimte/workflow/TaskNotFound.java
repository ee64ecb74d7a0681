package nl.vanregelsnaarruimte.workflow;

/** There is no such task, or it is none of this reader's business; both look the same to him. */
public class TaskNotFound extends RuntimeException {

    TaskNotFound(String taskId) {
        super("no task " + taskId);
    }
}
