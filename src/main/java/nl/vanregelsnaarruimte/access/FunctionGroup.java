package nl.vanregelsnaarruimte.access;

/** The kind of work somebody does. */
public enum FunctionGroup {
    POLICY,
    DELIVERY,
    MANAGEMENT,
    SUPPORT
}
