package nl.vanregelsnaarruimte.proposal;

/** How the road of a proposal ended. */
public enum Outcome {
    NOT_ELIGIBLE,
    EXISTING_ROOM,
    REFERRED,
    REJECTED,
    WITHDRAWN,
    LAPSED,
    COMPLETED
}
