package nl.vanregelsnaarruimte.journey;

import nl.vanregelsnaarruimte.PostgresTest;

/** The whole road on PostgreSQL. */
@PostgresTest
class ProposalJourneyOnPostgresTests extends ProposalJourney {}
