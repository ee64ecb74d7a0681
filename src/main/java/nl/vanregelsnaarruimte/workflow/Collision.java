package nl.vanregelsnaarruimte.workflow;

/** Two people moved the same process in the same moment; nothing of this attempt was kept, so it may be tried again. */
public class Collision extends RuntimeException {

    Collision(Throwable cause) {
        super(cause);
    }
}
