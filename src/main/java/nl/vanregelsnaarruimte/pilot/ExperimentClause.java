package nl.vanregelsnaarruimte.pilot;

/** What an order under an experiment clause must say (Aanwijzingen voor de regelgeving 2.41). */
record ExperimentClause(String purpose, String scope, String parts, String duration) {}
