package nl.vanregelsnaarruimte.review;

import java.util.List;
import java.util.Optional;
import nl.vanregelsnaarruimte.proposal.Competence.UnionRole;

/**
 * A collective agreement is set aside only with the consent of each union that was asked; silence is never consent.
 *
 * <p>Source: domain invariant I7 and F.2. A union that agrees on a condition consents to an approval with conditions.
 */
final class CollectiveAgreement {

    private CollectiveAgreement() {}

    static Optional<Obstacle> against(UnionRole role, Verdict verdict, List<Voice> voices) {
        if (role != UnionRole.CONSENT) {
            return Optional.empty();
        }
        List<Voice> unions = voices.stream().filter(Voice::isUnion).toList();
        if (unions.isEmpty()) {
            return Optional.of(new Obstacle("verdict", "review.rule.noUnion"));
        }
        return unions.stream()
                .filter(union -> !consents(union, verdict))
                .findFirst()
                .map(union -> new Obstacle("verdict", "review.rule.noConsent", union.name()));
    }

    private static boolean consents(Voice union, Verdict verdict) {
        return union.says(Opinion.AGREE) || (union.says(Opinion.AGREE_IF) && verdict == Verdict.APPROVE_IF);
    }
}
