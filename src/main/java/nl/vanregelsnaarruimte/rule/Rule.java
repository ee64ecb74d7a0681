package nl.vanregelsnaarruimte.rule;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A rule that somebody challenges, with the kind it was given last and the kind its challenger chose. */
public record Rule(
        UUID id,
        RuleKind kind,
        RuleKind chosenKind,
        String title,
        String text,
        String purpose,
        @Nullable RuleReference source,
        String ownerName,
        Instant createdAt) {}
