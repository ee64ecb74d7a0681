package nl.vanregelsnaarruimte.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.vanregelsnaarruimte.access.Actor;
import nl.vanregelsnaarruimte.calendar.Amsterdam;
import nl.vanregelsnaarruimte.proposal.Approval.Condition;
import org.jspecify.annotations.Nullable;

/**
 * What the decider wrote, with the letter as he read it.
 *
 * @param version counts the times that he looked at the letter
 * @param round the advice that it rests on
 * @param sentAt when it became the decision; null while it is not sent
 */
record Decision(
        String reference,
        int version,
        int round,
        Terms terms,
        String reason,
        Letter letter,
        Actor preparedBy,
        Actor by,
        Instant at,
        @Nullable Instant sentAt) {

    /** The day on which it was sent, or else written. */
    public LocalDate day() {
        return Amsterdam.dayOf(sentAt == null ? at : sentAt);
    }

    Decision with(List<Condition> conditions) {
        return new Decision(
                reference, version, round, terms.with(conditions), reason, letter, preparedBy, by, at, sentAt);
    }
}
