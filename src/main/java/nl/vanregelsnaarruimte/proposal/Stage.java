package nl.vanregelsnaarruimte.proposal;

/** Where on the road a proposal is; written by the process alone. */
public enum Stage {
    INTAKE,
    REVIEW,
    PREPARATION,
    RUNNING,
    EVALUATION,
    CLOSED
}
