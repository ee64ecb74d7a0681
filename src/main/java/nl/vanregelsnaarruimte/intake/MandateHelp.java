package nl.vanregelsnaarruimte.intake;

import java.time.Instant;
import java.time.LocalDate;
import nl.vanregelsnaarruimte.calendar.Amsterdam;

/**
 * What BZK did to get a mandate.
 *
 * @param record what was said, and by whom
 * @param reason why BZK gives up; empty when it asks again
 */
record MandateHelp(
        String reference, HelpResult result, String record, String reason, String helpedBy, Instant helpedAt) {

    /** The day in the Netherlands. */
    public LocalDate day() {
        return Amsterdam.dayOf(helpedAt);
    }
}
