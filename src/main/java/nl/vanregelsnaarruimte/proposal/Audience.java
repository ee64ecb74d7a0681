package nl.vanregelsnaarruimte.proposal;

/** Who may read a line of the timeline (domain E.5). */
public enum Audience {
    /** Everybody who may see the proposal. */
    ALL,
    /** IMI and BZK only. */
    OFFICIALS,
    /** Everybody but the submitter and the team, who read it after the decision. */
    UNTIL_DECISION
}
