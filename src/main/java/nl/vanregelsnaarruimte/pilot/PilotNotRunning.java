package nl.vanregelsnaarruimte.pilot;

/** There is nothing to stop: the pilot has not begun, or it is over already. */
class PilotNotRunning extends RuntimeException {

    private final String reference;

    PilotNotRunning(String reference) {
        super(reference);
        this.reference = reference;
    }

    String reference() {
        return reference;
    }
}
