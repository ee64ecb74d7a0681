package nl.vanregelsnaarruimte.intake;

/** What a manager can answer when he is asked for room. */
enum MandateReply {
    YES,
    YES_IF,
    NO,
    NOT_MINE;

    /** Whether the submitter may go on. */
    boolean given() {
        return this == YES || this == YES_IF;
    }
}
