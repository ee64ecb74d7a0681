package nl.vanregelsnaarruimte.workflow;

import java.util.Optional;
import nl.vanregelsnaarruimte.access.User;

/** A rule by which somebody with the right role must yet leave a task to a colleague, such as four eyes. */
public interface Recusal {

    /** The message key that says why this person may not do this task; empty when this rule has nothing against it. */
    Optional<String> against(OpenTask task, User user);
}
