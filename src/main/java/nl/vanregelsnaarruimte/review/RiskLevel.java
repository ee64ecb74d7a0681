package nl.vanregelsnaarruimte.review;

import java.util.Set;
import nl.vanregelsnaarruimte.proposal.Competence.Suspendable;
import nl.vanregelsnaarruimte.proposal.Risk;

/**
 * How risky a pilot is.
 *
 * <p>Source: domain D4, read from the top: rights of citizens, safety, a vulnerable group, special
 * personal data or more than 250,000 euro make it high; citizens, personal data, several organisations or a rule that
 * only its owner may suspend make it medium; otherwise it is low.
 */
final class RiskLevel {

    private RiskLevel() {}

    static Risk of(Set<RiskFactor> factors, Suspendable suspendable) {
        if (factors.stream().anyMatch(RiskFactor::grave)) {
            return Risk.HIGH;
        }
        boolean someoneElse = !factors.isEmpty() || suspendable == Suspendable.ONLY_OWNER;
        return someoneElse ? Risk.MEDIUM : Risk.LOW;
    }
}
