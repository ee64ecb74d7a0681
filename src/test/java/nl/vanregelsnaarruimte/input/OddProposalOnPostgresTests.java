package nl.vanregelsnaarruimte.input;

import nl.vanregelsnaarruimte.PostgresTest;

/** The road of an odd proposal, on PostgreSQL. */
@PostgresTest
class OddProposalOnPostgresTests extends OddProposal {}
