package nl.vanregelsnaarruimte.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import nl.vanregelsnaarruimte.calendar.Amsterdam;

/** A fact with who told it and when. */
record Told<T>(T fact, String by, Instant at) {

    public LocalDate day() {
        return Amsterdam.dayOf(at);
    }
}
