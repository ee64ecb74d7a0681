package nl.vanregelsnaarruimte.notification;

/** Where the one link in a letter leads. */
enum Target {
    TASK,
    PROPOSAL,
    DECISION,
    PILOT,
    CARD,
    MANDATE,
    COLLEAGUE,
    OWNER_VIEW,
    BRAKE,
    ACCOUNT
}
