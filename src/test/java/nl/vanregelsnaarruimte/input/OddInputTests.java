package nl.vanregelsnaarruimte.input;

import nl.vanregelsnaarruimte.AppTest;

/** Odd input of every sort, on an H2 file. */
@AppTest
class OddInputTests extends OddInput {

    OddInputTests() {
        super(new Arms(Odd.ALL, true, 2));
    }
}
