package nl.vanregelsnaarruimte.proposal;

/** What there is to gain. */
public enum GainKind {
    TIME,
    LEAD_TIME,
    QUALITY,
    SERVICE,
    JOB_SATISFACTION,
    COST
}
