package nl.vanregelsnaarruimte.input;

import nl.vanregelsnaarruimte.PostgresTest;

/** What PostgreSQL may refuse where H2 keeps it. */
@PostgresTest
class OddInputOnPostgresTests extends OddInput {

    OddInputOnPostgresTests() {
        super(new Arms(Odd.UNALIKE, false, 1));
    }
}
