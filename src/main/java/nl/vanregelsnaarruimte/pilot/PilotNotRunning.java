package nl.vanregelsnaarruimte.pilot;

/** There is nothing to stop: the pilot has not begun, or it is over already. */
class PilotNotRunning extends RuntimeException {

    PilotNotRunning(String reference) {
        super(reference);
    }
}
