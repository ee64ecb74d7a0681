package nl.vanregelsnaarruimte.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.vanregelsnaarruimte.access.Sector;
import nl.vanregelsnaarruimte.rule.RuleKind;

/**
 * What everybody may know of a finished pilot, on one page and without the name of any person.
 *
 * @param rulePlace where the rule stands, in words; empty when nobody knew
 * @param lastDay the last day on which the rule was off
 * @param stopped whether somebody pulled the brake
 * @param outcome the lesson in one sentence
 * @param decision what BZK decided to do next
 * @param hash of all that the card says, to prove that it was not changed
 */
public record Card(
        String number,
        String reference,
        String title,
        String organisationName,
        Sector sector,
        RuleKind ruleKind,
        String ruleText,
        String rulePurpose,
        String rulePlace,
        LocalDate firstDay,
        LocalDate lastDay,
        boolean stopped,
        String outcome,
        String summary,
        String worse,
        Strength strength,
        String advice,
        Recommendation decision,
        String reason,
        Instant publishedAt,
        String hash,
        List<CardFigure> figures,
        List<Finding> findings) {

    public Card {
        figures = List.copyOf(figures);
        findings = List.copyOf(findings);
    }

    /** The findings of one kind. */
    public List<Finding> findings(Finding.Kind kind) {
        return findings.stream().filter(finding -> finding.kind() == kind).toList();
    }

    /** Whether a value is left out because too few were measured. */
    public boolean hides() {
        return figures.stream().anyMatch(figure -> !figure.isComplete());
    }

    /** Whether so few were measured that it must be read with care. */
    public boolean few() {
        return figures.stream().anyMatch(CardFigure::few);
    }
}
