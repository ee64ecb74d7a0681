package nl.vanregelsnaarruimte.proposal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody around a proposal who has no account and takes part by a link.
 *
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
        @Nullable Instant answeredAt) {

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
        REPLACED
    }
}
