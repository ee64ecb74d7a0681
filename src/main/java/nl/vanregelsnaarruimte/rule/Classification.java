package nl.vanregelsnaarruimte.rule;

import java.time.Instant;

/** A later judgement on what kind of rule it is, with its reason. */
public record Classification(RuleKind kind, String reason, String classifiedBy, Instant classifiedAt) {}
