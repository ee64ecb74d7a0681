package nl.vanregelsnaarruimte.pilot;

import java.time.Instant;
import java.time.LocalDate;
import nl.vanregelsnaarruimte.calendar.Amsterdam;

/** A report of a team on its running pilot, with who sent it and when. */
record Report(Progress progress, String reportedBy, Instant reportedAt) {

    public LocalDate day() {
        return Amsterdam.dayOf(reportedAt);
    }
}
