package nl.vanregelsnaarruimte.review;

import java.time.Instant;
import java.time.LocalDate;
import nl.vanregelsnaarruimte.calendar.Amsterdam;

/** Why the decider handed an advice back. */
record ReturnedAdvice(String reference, int round, String reason, String returnedByName, Instant returnedAt) {

    /** The day on which it came back. */
    public LocalDate day() {
        return Amsterdam.dayOf(returnedAt);
    }
}
