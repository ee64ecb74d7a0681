package nl.vanregelsnaarruimte.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.vanregelsnaarruimte.calendar.Amsterdam;
import nl.vanregelsnaarruimte.proposal.NewProposal.Person;

/**
 * What a manager answered.
 *
 * @param reason the conditions of a YES_IF or the reason of a NO; empty otherwise
 * @param nextName who can give the room when this manager can't, with function and mail; empty otherwise
 */
record MandateAnswer(
        UUID giver,
        String reference,
        MandateReply reply,
        String reason,
        String nextName,
        String nextFunction,
        String nextMail,
        String answeredBy,
        Instant answeredAt) {

    /** The day in the Netherlands. */
    public LocalDate day() {
        return Amsterdam.dayOf(answeredAt);
    }

    /** Who can give the room when this manager can't. */
    Person next() {
        return new Person(nextName, nextFunction, nextMail);
    }
}
