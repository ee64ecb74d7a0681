package nl.vanregelsnaarruimte.evaluation;

/** What BZK decides after a pilot, and why. */
record FollowUp(Recommendation decision, String reason) {}
