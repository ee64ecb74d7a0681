package nl.vanregelsnaarruimte.intake;

/** What the adviser finds of one point. */
enum Verdict {
    MET,
    NOT_MET,
    UNCLEAR;

    /** How its badge looks. */
    public String tone() {
        return switch (this) {
            case MET -> "good";
            case NOT_MET -> "against";
            case UNCLEAR -> "partly";
        };
    }
}
