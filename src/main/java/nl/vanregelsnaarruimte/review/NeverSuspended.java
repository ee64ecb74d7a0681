package nl.vanregelsnaarruimte.review;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.vanregelsnaarruimte.proposal.PilotForm;
import nl.vanregelsnaarruimte.rule.RuleKind;

/**
 * A European rule, a treaty and the constitution are never suspended; what a minister or the legislator made only where
 * an experiment clause allows it.
 *
 * <p>Source: domain invariant I6; Aanwijzingen voor de regelgeving 2.41. Held here and not in a decision table, so that
 * no change of a table lets it go.
 */
final class NeverSuspended {

    private static final Set<RuleKind> NEVER = EnumSet.of(RuleKind.EU_LAW, RuleKind.TREATY, RuleKind.CONSTITUTION);
    private static final Set<RuleKind> ONLY_BY_CLAUSE =
            EnumSet.of(RuleKind.ACT, RuleKind.AMVB, RuleKind.MINISTERIAL_REGULATION);

    private NeverSuspended() {}

    static Optional<Obstacle> against(RuleKind kind, PilotForm form, String experimentClause) {
        if (form != PilotForm.SUSPENSION) {
            return Optional.empty();
        }
        if (NEVER.contains(kind)) {
            return Optional.of(new Obstacle("verdict", "review.rule.never"));
        }
        return ONLY_BY_CLAUSE.contains(kind) && experimentClause.isBlank()
                ? Optional.of(new Obstacle("experimentClause", "review.rule.noClause"))
                : Optional.empty();
    }
}
