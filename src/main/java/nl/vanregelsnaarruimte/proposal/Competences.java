package nl.vanregelsnaarruimte.proposal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.vanregelsnaarruimte.proposal.Competence.Suspendable;
import nl.vanregelsnaarruimte.proposal.Competence.UnionRole;
import nl.vanregelsnaarruimte.rule.Rule;
import nl.vanregelsnaarruimte.rule.RuleKind;
import nl.vanregelsnaarruimte.workflow.DecisionRow;
import nl.vanregelsnaarruimte.workflow.Decisions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads from the decision table who may suspend which kind of rule. */
@Component
public class Competences {

    private final Decisions decisions;
    private final Map<RuleKind, Competence> read = new ConcurrentHashMap<>();

    Competences(Decisions decisions) {
        this.decisions = decisions;
    }

    /** The row of this kind. */
    public Competence of(RuleKind kind) {
        return read.computeIfAbsent(kind, this::read);
    }

    /** The row of this rule's kind; null while nobody knows of what kind it is. */
    public @Nullable Competence of(Rule rule) {
        return rule.kind() == RuleKind.UNKNOWN ? null : of(rule.kind());
    }

    private Competence read(RuleKind kind) {
        DecisionRow row = decisions.decide("competence", Map.of("ruleKind", kind.name()));
        return new Competence(
                kind,
                Suspendable.valueOf(row.text("suspendable")),
                UnionRole.valueOf(row.text("union")),
                row.text("worksCouncil"),
                row.text("lawyer").equals("YES"),
                row.number("maxMonths"),
                row.text("legalNature"));
    }
}
