package nl.vanregelsnaarruimte.pilot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PilotsTests {

    @Test
    void goesOnBehindANumber() {
        assertThat(Pilots.before("P-2026-011")).isEqualTo("P-2026-011");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\0", "P-2026-011\0", "VRR-2026-0042", "P-2026-1", "' or 1=1"})
    void beginsAtTheNewestBehindAnythingElse(String typed) {
        assertThat(Pilots.before(typed)).isEqualTo(Pilots.NEWEST);
    }
}
