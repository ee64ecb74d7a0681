package nl.vanregelsnaarruimte.notification;

/** Where the one link in a letter leads. */
enum Target {
    TASK,
    PROPOSAL,
    DECISION,
    PILOT,
    CARD,
    /** What the programme is, for somebody who can see no more. */
    ABOUT,
    MANDATE,
    COLLEAGUE,
    OWNER_VIEW,
    BRAKE,
    ACCOUNT
}
