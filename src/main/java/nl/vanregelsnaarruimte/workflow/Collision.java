package nl.vanregelsnaarruimte.workflow;

import org.springframework.dao.ConcurrencyFailureException;

/** Two people moved the same process in the same moment; nothing of this attempt was kept, so it may be tried again. */
public class Collision extends ConcurrencyFailureException {

    Collision(Throwable cause) {
        super("another step of the same proposal moved", cause);
    }
}
