package nl.vanregelsnaarruimte.journey;

import nl.vanregelsnaarruimte.PostgresTest;

/** Two who do something in the same moment, on PostgreSQL. */
@PostgresTest
class RacesOnPostgresTests extends Races {}
