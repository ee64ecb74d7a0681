package nl.vanregelsnaarruimte.notification;

/** Who gets a letter. */
enum Addressee {
    /** Those who can do the task that the letter is about. */
    TASK,
    SUBMITTER,
    ADVISER,
    /** The submitter and the colleagues who said yes. */
    TEAM,
    /** The colleagues who said yes. */
    COLLEAGUES,
    /** Colleagues who have not answered yet. */
    ASKED_COLLEAGUES,
    /** The manager, once he has been asked: before that nobody tells him that there is a proposal (domain C.8). */
    MANDATE_GIVER,
    RULE_OWNER,
    /** The unions' people who were asked for an opinion. */
    UNIONS,
    /** The lawyers, when they were asked. */
    LAWYERS,
    /** BZK, from the review on. */
    ASSESSORS,
    DECIDERS,
    COORDINATORS
}
