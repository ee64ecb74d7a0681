package nl.vanregelsnaarruimte.proposal;

/** For whom somebody does his work; only the own organisation is not the primary process. */
public enum Serves {
    CITIZENS,
    BUSINESSES,
    GOVERNMENT,
    SURROUNDINGS,
    OWN_ORGANISATION
}
