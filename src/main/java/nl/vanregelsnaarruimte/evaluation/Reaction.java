package nl.vanregelsnaarruimte.evaluation;

/** What the team says of its evaluation. */
record Reaction(Extent correct, String words) {}
