package nl.vanregelsnaarruimte.journey;

import nl.vanregelsnaarruimte.AppTest;

/** Another look at a refusal, on an H2 file. */
@AppTest
class ReconsiderationPathTests extends ReconsiderationPath {}
