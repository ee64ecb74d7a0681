package nl.vanregelsnaarruimte.evaluation;

import nl.vanregelsnaarruimte.access.Sector;
import nl.vanregelsnaarruimte.rule.RuleKind;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for among the cards.
 *
 * @param word a word or a part of one; empty for any
 */
public record CardSearch(
        String word,
        @Nullable Sector sector,
        @Nullable RuleKind kind,
        @Nullable Recommendation decision) {}
