package nl.vanregelsnaarruimte.evaluation;

/** What can follow on a pilot (domain E.8). */
public enum Recommendation {
    SCALE_UP,
    CHANGE_RULE,
    EXTEND,
    ADAPT,
    STOP,
    EXISTING_ROOM,
    TAKE_ALONG
}
