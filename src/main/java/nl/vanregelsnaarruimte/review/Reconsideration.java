package nl.vanregelsnaarruimte.review;

import java.time.Instant;
import java.time.LocalDate;
import nl.vanregelsnaarruimte.calendar.Amsterdam;
import nl.vanregelsnaarruimte.proposal.Proposal;
import org.jspecify.annotations.Nullable;

/**
 * That a submitter asked to look at a refusal again, and what another official found.
 *
 * @param request why the submitter does not agree
 * @param outcome null while nobody has looked yet
 */
record Reconsideration(
        String reference,
        String request,
        Instant askedAt,
        @Nullable Outcome outcome,
        String reason,
        @Nullable String answeredByName,
        @Nullable Instant answeredAt) {

    private static final int WEEKS = 6;

    /** What comes of looking again; the gateway in the diagram knows the same words. */
    enum Outcome {
        /** The refusal stands. */
        UPHELD,
        /** The refusal at the intake does not stand: IMI takes the proposal up again. */
        TO_INTAKE,
        /** BZK's rejection does not stand: BZK reviews the proposal again. */
        TO_REVIEW
    }

    /** The day on which it was asked. */
    public LocalDate askedOn() {
        return Amsterdam.dayOf(askedAt);
    }

    /** The last day on which a submitter may ask for it: six weeks after the refusal (domain C.2 and E.2). */
    static LocalDate lastDay(Proposal refused) {
        Instant closedAt = refused.closedAt();
        if (closedAt == null) {
            throw new IllegalArgumentException("not refused: " + refused.reference());
        }
        return Amsterdam.dayOf(closedAt).plusWeeks(WEEKS);
    }
}
