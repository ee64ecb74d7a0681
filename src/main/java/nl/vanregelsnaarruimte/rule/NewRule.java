package nl.vanregelsnaarruimte.rule;

import org.jspecify.annotations.Nullable;

/** A rule as the person who is hampered by it describes it. */
public record NewRule(
        RuleKind kind,
        String title,
        String text,
        String purpose,
        @Nullable RuleReference source,
        String ownerName) {}
