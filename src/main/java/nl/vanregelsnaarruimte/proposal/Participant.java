package nl.vanregelsnaarruimte.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.vanregelsnaarruimte.calendar.Amsterdam;
import org.jspecify.annotations.Nullable;

/**
 * Somebody around a proposal who has no account and takes part by a link.
 *
 * @param function what he does; of a colleague where he works, when that is known
 * @param askedAt when he was asked last
 * @param answeredAt when he answered; null while he has not
 */
public record Participant(
        UUID id,
        String reference,
        Kind kind,
        String name,
        String function,
        String mail,
        Status status,
        Instant askedAt,
        @Nullable Instant answeredAt) {

    /** The day in the Netherlands. */
    public LocalDate askedOn() {
        return Amsterdam.dayOf(askedAt);
    }

    /** What he is to the proposal. */
    public enum Kind {
        COLLEAGUE,
        MANDATE_GIVER,
        RULE_OWNER
    }

    /** Whether he takes part. */
    public enum Status {
        INVITED,
        CONFIRMED,
        DECLINED,
        REPLACED,
        TAKEN_BACK
    }
}
