package nl.vanregelsnaarruimte.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.vanregelsnaarruimte.calendar.Amsterdam;

/**
 * A request for room to a manager.
 *
 * @param giver the participant who is asked
 * @param help whether the submitter wants BZK to help before anybody is asked
 * @param message what the submitter tells the manager beside the proposal
 */
record MandateAsk(UUID giver, String reference, boolean help, String message, String askedBy, Instant askedAt) {

    /** The day in the Netherlands. */
    public LocalDate day() {
        return Amsterdam.dayOf(askedAt);
    }
}
