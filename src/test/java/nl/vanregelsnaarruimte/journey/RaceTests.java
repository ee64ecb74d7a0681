package nl.vanregelsnaarruimte.journey;

import nl.vanregelsnaarruimte.AppTest;

/** Two who do something in the same moment, on an H2 file. */
@AppTest
class RaceTests extends Races {}
