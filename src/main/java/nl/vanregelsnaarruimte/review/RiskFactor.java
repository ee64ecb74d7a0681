package nl.vanregelsnaarruimte.review;

/** What can make a pilot risky (domain C.3). */
enum RiskFactor {
    CITIZENS_RIGHTS(true),
    SAFETY(true),
    VULNERABLE_GROUP(true),
    SPECIAL_PERSONAL_DATA(true),
    MUCH_MONEY(true),
    CITIZENS_AFFECTED(false),
    PERSONAL_DATA(false),
    MORE_ORGANISATIONS(false);

    private final boolean grave;

    RiskFactor(boolean grave) {
        this.grave = grave;
    }

    /** Whether it makes the risk high all by itself. */
    boolean grave() {
        return grave;
    }
}
