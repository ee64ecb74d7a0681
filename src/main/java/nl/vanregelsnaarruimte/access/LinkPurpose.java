package nl.vanregelsnaarruimte.access;

/** The one thing that a link in a mail is good for. */
public enum LinkPurpose {
    ACCOUNT,
    MANDATE,
    COLLEAGUE,
    OWNER_VIEW,
    BRAKE,
    /** Reading the letter with the decision. */
    DECISION
}
