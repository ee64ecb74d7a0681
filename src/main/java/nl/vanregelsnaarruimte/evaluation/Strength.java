package nl.vanregelsnaarruimte.evaluation;

/** How sure the outcome is (domain E.8). */
public enum Strength {
    /** Measured before and after, beside a group that worked with the rule. */
    A,
    /** Measured before and after. */
    B,
    /** Told, not measured. */
    C
}
