package nl.vanregelsnaarruimte.proposal;

import java.util.Optional;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.form.Answers;

/** Takes in a whole proposal at once, by the same rules as the form that people fill in page by page. */
public interface FrontDoor {

    /** The reference of the proposal; empty when something in the answers is refused, as they then say. */
    Optional<String> submit(User submitter, Answers answers);
}
