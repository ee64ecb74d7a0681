package nl.vanregelsnaarruimte.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.vanregelsnaarruimte.access.Actor;
import nl.vanregelsnaarruimte.calendar.Amsterdam;
import nl.vanregelsnaarruimte.proposal.Approval.Condition;

/**
 * What the assessor advises the decider.
 *
 * @param round which time it is; the decider can hand it back
 * @param reason why, for the decider
 * @param letter what the letter says to the submitter in the assessor's own words
 */
record Advice(String reference, int round, Terms terms, String reason, String letter, Actor by, Instant at) {

    /** The day on which it was given. */
    public LocalDate day() {
        return Amsterdam.dayOf(at);
    }

    Advice with(List<Condition> conditions) {
        return new Advice(reference, round, terms.with(conditions), reason, letter, by, at);
    }
}
