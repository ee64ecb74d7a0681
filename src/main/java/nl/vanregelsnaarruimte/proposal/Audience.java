package nl.vanregelsnaarruimte.proposal;

/** Who may read a line of the timeline (domain E.5). */
public enum Audience {
    /** Everybody who may see the proposal. */
    ALL,
    /** IMI and BZK only. */
    OFFICIALS,
    /** IMI and BZK, and everybody else after the decision. */
    UNTIL_DECISION,
    /** The submitter and the team, IMI and BZK. */
    PARTIES,
    /** Those who follow a pilot: the parties, the unions and the evaluator. */
    FOLLOWERS
}
