package nl.vanregelsnaarruimte.proposal;

/** The forms that a pilot can take; the programme leaves the list open. */
public enum PilotForm {
    SUSPENSION,
    DOE_TANK,
    OTHER
}
