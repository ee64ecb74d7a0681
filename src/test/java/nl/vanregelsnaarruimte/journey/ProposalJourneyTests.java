package nl.vanregelsnaarruimte.journey;

import nl.vanregelsnaarruimte.AppTest;

/** The whole road on an H2 file. */
@AppTest
class ProposalJourneyTests extends ProposalJourney {}
