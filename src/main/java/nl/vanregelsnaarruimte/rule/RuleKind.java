package nl.vanregelsnaarruimte.rule;

/** What sort of rule it is, which decides who may suspend it; the names people read are messages. */
public enum RuleKind {
    WORK_AGREEMENT,
    PROCEDURE,
    INTERNAL_REGULATION,
    COLLECTIVE_AGREEMENT,
    POLICY_RULE,
    CIRCULAR,
    LOCAL_ORDINANCE,
    MINISTERIAL_REGULATION,
    AMVB,
    ACT,
    EU_LAW,
    TREATY,
    CONSTITUTION,
    EXTERNAL_NORM,
    NO_RULE,
    /** Whoever is hampered by a rule need not know what it is; an adviser settles it. */
    UNKNOWN
}
