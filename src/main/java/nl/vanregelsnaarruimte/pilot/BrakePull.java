package nl.vanregelsnaarruimte.pilot;

import java.time.Instant;
import java.time.LocalDate;
import nl.vanregelsnaarruimte.calendar.Amsterdam;

/** Who stopped a pilot, and why. */
public record BrakePull(BrakeHolder holder, String reason, String pulledBy, Instant pulledAt) {

    public LocalDate day() {
        return Amsterdam.dayOf(pulledAt);
    }
}
