package nl.vanregelsnaarruimte.proposal;

/** What the submitter says about the room that the own manager gives. */
public enum MandateState {
    YES,
    NOT_YET,
    WITH_BZK,
    NO
}
