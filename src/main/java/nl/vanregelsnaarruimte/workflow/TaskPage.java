package nl.vanregelsnaarruimte.workflow;

import java.util.Map;
import java.util.Optional;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.form.Answers;

/** What a module does for one user task: which facts its page shows, and what happens with what was typed. */
public interface TaskPage {

    /** The id of the user task in the diagram. */
    String step();

    /** What the page shows beside the form, by the name that its template uses. */
    Map<String, ?> show(OpenTask task, User reader);

    /** Puts what is known already into the empty form. */
    default void prefill(OpenTask task, User reader, Answers answers) {}

    /**
     * Reads the form, and when nothing in it is refused saves what it says and completes the task.
     * The caller has checked that this person may do this task now.
     */
    void submit(OpenTask task, User by, Answers answers);

    /** Where the reader goes on when the form was saved and the task is still his; empty when it is done. */
    default Optional<String> next(OpenTask task, Answers answers) {
        return Optional.empty();
    }
}
