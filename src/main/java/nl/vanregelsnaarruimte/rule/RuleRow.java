package nl.vanregelsnaarruimte.rule;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A rule as the database keeps it. */
record RuleRow(
        UUID id,
        RuleKind kind,
        RuleKind chosenKind,
        String title,
        String ruleText,
        String purpose,
        @Nullable String source,
        String ownerName,
        Instant createdAt) {

    Rule toRule() {
        return new Rule(id, kind, chosenKind, title, ruleText, purpose, reference(source), ownerName, createdAt);
    }

    /** What could be read when it was stored stays readable, as plain words at the least. */
    private static @Nullable RuleReference reference(@Nullable String source) {
        return source == null
                ? null
                : RuleReference.parse(source).orElseGet(() -> new RuleReference(RuleScheme.INTERNAL, List.of(source)));
    }
}
