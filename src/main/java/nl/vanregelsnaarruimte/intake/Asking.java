package nl.vanregelsnaarruimte.intake;

/** What came of asking a colleague, or of asking him no longer. */
enum Asking {
    ASKED,
    ASKED_AGAIN,
    TAKEN_BACK,
    REFUSED,
    /** He got a mail on this day already. */
    TODAY,
    /** He answered meanwhile, or is not asked any more. */
    NOT_WAITING,
    CLOSED;

    /** Whether something was done. */
    boolean done() {
        return compareTo(REFUSED) < 0;
    }
}
