package nl.vanregelsnaarruimte.pilot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.vanregelsnaarruimte.access.Sector;
import nl.vanregelsnaarruimte.proposal.PilotForm;
import nl.vanregelsnaarruimte.rule.RuleKind;
import org.junit.jupiter.api.Test;

class PilotTests {

    @Test
    void countsAPartOfAMonthAsAMonth() {
        assertThat(pilot(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 2, 28)).months())
                .isEqualTo(6);
        assertThat(pilot(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 3, 1)).months())
                .isEqualTo(7);
        assertThat(pilot(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 1)).months())
                .isEqualTo(1);
    }

    @Test
    void countsTheFirstAndTheLastDay() {
        Pilot pilot = pilot(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 2, 28));

        assertThat(pilot.days()).isEqualTo(181);
        assertThat(pilot.dayNumber(LocalDate.of(2026, 9, 1))).isEqualTo(1);
    }

    static Pilot pilot(LocalDate first, LocalDate last) {
        return new Pilot(
                "VRR-2026-0001",
                "P-2026-001",
                PilotStatus.RUNNING,
                PilotForm.SUSPENSION,
                "Eén paraaf is genoeg",
                "Directie Wonen",
                Sector.RIJK,
                UUID.randomUUID(),
                RuleKind.PROCEDURE,
                Instant.parse("2026-08-01T09:00:00Z"),
                first,
                last,
                null);
    }
}
