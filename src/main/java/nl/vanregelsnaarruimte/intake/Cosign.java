package nl.vanregelsnaarruimte.intake;

/** Whether the coordinator stands behind a refusal. */
enum Cosign {
    AGREE,
    DISAGREE
}
