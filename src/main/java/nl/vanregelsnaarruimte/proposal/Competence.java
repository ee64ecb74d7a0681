package nl.vanregelsnaarruimte.proposal;

import nl.vanregelsnaarruimte.rule.RuleKind;

/**
 * Who may suspend a kind of rule and on what conditions, from {@code competence.dmn} (domain C.1).
 *
 * @param maxMonths the longest a suspension may last; 0 when the rule's own experiment clause says
 */
public record Competence(
        RuleKind kind,
        Suspendable suspendable,
        UnionRole union,
        String worksCouncil,
        boolean lawyer,
        int maxMonths,
        String legalNature) {

    /** Whether a rule of this kind can be suspended, and by whom. */
    public enum Suspendable {
        YES,
        ONLY_OWNER,
        ONLY_CLAUSE,
        NEVER,
        NOT_NEEDED
    }

    /** What the unions do for a rule of this kind. */
    public enum UnionRole {
        INFORM,
        ADVICE,
        CONSENT,
        NONE
    }
}
