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

    /** The nature of an act against which the law itself lets one object. */
    private static final String ACT_OF_GOVERNMENT = "AWB_BESLUIT";

    /** Whether a decision about a rule of this kind is one that the law lets one object to (Awb 3:45, domain C.2). */
    public boolean objectable() {
        return ACT_OF_GOVERNMENT.equals(legalNature);
    }

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
