package nl.vanregelsnaarruimte.input;

import nl.vanregelsnaarruimte.AppTest;

/** The road of an odd proposal, on an H2 file. */
@AppTest
class OddProposalTests extends OddProposal {}
