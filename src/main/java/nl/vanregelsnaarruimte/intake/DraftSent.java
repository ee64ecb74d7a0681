package nl.vanregelsnaarruimte.intake;

/** This draft is there no more: its maker has sent it, and it is the proposal with this reference now. */
class DraftSent extends RuntimeException {

    private final String reference;

    DraftSent(String reference) {
        super(reference);
        this.reference = reference;
    }

    String reference() {
        return reference;
    }
}
