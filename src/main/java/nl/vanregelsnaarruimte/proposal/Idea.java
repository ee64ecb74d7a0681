package nl.vanregelsnaarruimte.proposal;

import java.util.Set;
import nl.vanregelsnaarruimte.access.FunctionGroup;

/**
 * What the submitter wrote, in the words of the form.
 *
 * @param gainHours how many hours a year there are to gain, by the submitter's own estimate
 * @param people how many people notice it
 * @param hours how many hours a week the submitter has for it
 * @param months for how many months
 */
public record Idea(
        boolean civilServant,
        FunctionGroup functionGroup,
        Serves serves,
        String delivers,
        String whatLimits,
        String example,
        String whyNoFit,
        String alternative,
        String purposeKept,
        String hypothesis,
        String learningQuestion,
        Set<GainKind> gains,
        int gainHours,
        int people,
        String gainWhy,
        Scope scope,
        MandateState mandate,
        int hours,
        int months,
        PilotForm wish) {}
