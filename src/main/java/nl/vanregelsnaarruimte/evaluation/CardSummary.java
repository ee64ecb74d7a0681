package nl.vanregelsnaarruimte.evaluation;

import nl.vanregelsnaarruimte.access.Sector;
import nl.vanregelsnaarruimte.rule.RuleKind;

/** A card as it stands in a list. */
public record CardSummary(
        String number,
        String title,
        String organisationName,
        Sector sector,
        RuleKind ruleKind,
        String outcome,
        Strength strength,
        Recommendation decision) {}
