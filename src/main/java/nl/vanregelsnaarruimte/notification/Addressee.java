package nl.vanregelsnaarruimte.notification;

/** Who gets a letter. */
enum Addressee {
    /** Those who can do the task that the letter is about. */
    TASK,
    SUBMITTER,
    ADVISER,
    /** The submitter and the colleagues who said yes. */
    TEAM,
    /** Colleagues who have not answered yet. */
    ASKED_COLLEAGUES,
    MANDATE_GIVER,
    RULE_OWNER,
    /** The unions' people who were asked for an opinion. */
    UNIONS,
    ASSESSORS,
    DECIDERS,
    COORDINATORS
}
