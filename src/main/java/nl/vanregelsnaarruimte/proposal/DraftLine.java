package nl.vanregelsnaarruimte.proposal;

import java.time.Instant;
import java.time.LocalDate;
import nl.vanregelsnaarruimte.calendar.Amsterdam;

/**
 * A draft in the list of somebody's proposals.
 *
 * @param title may be empty while nothing is filled in
 * @param path the page on which to go on writing, such as {@code /voorstellen/nieuw/…}
 */
public record DraftLine(String title, String path, Instant savedAt) {

    /** The day it was saved last. */
    public LocalDate savedOn() {
        return Amsterdam.dayOf(savedAt);
    }
}
