package nl.vanregelsnaarruimte.intake;

import java.time.Instant;
import java.time.LocalDate;
import nl.vanregelsnaarruimte.calendar.Amsterdam;

/**
 * What the coordinator found of a refusal.
 *
 * @param round the round of the assessment that he judged
 * @param outcome what the refusal comes to, such as NOT_ELIGIBLE or REFERRED
 */
record Cosignature(
        String reference,
        int round,
        Cosign cosign,
        String reason,
        String outcome,
        String cosignedBy,
        Instant cosignedAt) {

    /** The day in the Netherlands. */
    public LocalDate day() {
        return Amsterdam.dayOf(cosignedAt);
    }
}
