package nl.vanregelsnaarruimte.proposal;

/** For whom the work would become easier. */
public enum Scope {
    TEAM,
    ORGANISATION,
    FIELD
}
