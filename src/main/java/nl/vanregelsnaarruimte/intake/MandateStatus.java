package nl.vanregelsnaarruimte.intake;

/** How far the mandate is. */
enum MandateStatus {
    OPEN,
    GIVEN,
    REFUSED,
    EXPIRED;

    /** How its badge looks. */
    public String tone() {
        return switch (this) {
            case OPEN -> "open";
            case GIVEN -> "good";
            case REFUSED -> "against";
            case EXPIRED -> "pause";
        };
    }
}
