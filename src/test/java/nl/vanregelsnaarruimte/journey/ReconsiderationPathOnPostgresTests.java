package nl.vanregelsnaarruimte.journey;

import nl.vanregelsnaarruimte.PostgresTest;

/** Another look at a refusal, on PostgreSQL. */
@PostgresTest
class ReconsiderationPathOnPostgresTests extends ReconsiderationPath {}
