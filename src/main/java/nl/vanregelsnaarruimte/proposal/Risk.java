package nl.vanregelsnaarruimte.proposal;

/** How much can go wrong in a pilot (domain D4). */
public enum Risk {
    LOW,
    MEDIUM,
    HIGH
}
