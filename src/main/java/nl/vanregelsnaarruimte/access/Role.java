package nl.vanregelsnaarruimte.access;

/** What somebody may do in the programme. */
public enum Role {
    SUBMITTER,
    ADVISER,
    COORDINATOR,
    BROKER,
    ASSESSOR,
    DECIDER,
    UNION,
    LAWYER,
    EVALUATOR,
    ADMINISTRATOR
}
