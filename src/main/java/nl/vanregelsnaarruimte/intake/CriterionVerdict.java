package nl.vanregelsnaarruimte.intake;

/** What the adviser finds of one point, and why. */
record CriterionVerdict(Criterion criterion, Verdict verdict, String reason) {}
