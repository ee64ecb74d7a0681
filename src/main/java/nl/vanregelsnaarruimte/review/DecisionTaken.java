package nl.vanregelsnaarruimte.review;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import nl.vanregelsnaarruimte.access.Actor;
import nl.vanregelsnaarruimte.proposal.RefusalReason;

/**
 * What BZK decided on a proposal, as others may know it.
 *
 * @param reasons the reasons of the closed list; none unless rejected
 */
public record DecisionTaken(
        String reference,
        Verdict verdict,
        String reason,
        Set<RefusalReason> reasons,
        Actor preparedBy,
        Actor decidedBy,
        Instant decidedAt) {

    static DecisionTaken of(Decision decision) {
        return new DecisionTaken(
                decision.reference(),
                decision.terms().verdict(),
                decision.reason(),
                decision.terms().reasons(),
                decision.preparedBy(),
                decision.by(),
                Objects.requireNonNull(decision.sentAt()));
    }
}
