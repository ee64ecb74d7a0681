package nl.vanregelsnaarruimte.review;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Nobody decides on what he prepared or advised on himself.
 *
 * <p>Source: domain C.2 "four eyes" and invariant I5 (preparer ≠ decider).
 */
final class FourEyes {

    private FourEyes() {}

    /** The usernames of who checked the dossier and of all who prepared a round. */
    static Set<String> preparers(String reference, DossierChecks checks, Advices advices) {
        Set<String> preparers = new HashSet<>(checks.checkers(reference));
        preparers.addAll(advices.preparers(reference));
        return preparers;
    }

    /** The message key that says why this person may not decide; empty when he may. */
    static Optional<String> against(String decider, Collection<String> preparers, @Nullable String adviser) {
        if (preparers.contains(decider)) {
            return Optional.of("review.recusal.prepared");
        }
        return decider.equals(adviser) ? Optional.of("review.recusal.advised") : Optional.empty();
    }
}
