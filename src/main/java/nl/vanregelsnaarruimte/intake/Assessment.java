package nl.vanregelsnaarruimte.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.vanregelsnaarruimte.calendar.Amsterdam;
import nl.vanregelsnaarruimte.proposal.PilotForm;
import nl.vanregelsnaarruimte.rule.RuleKind;
import org.jspecify.annotations.Nullable;

/**
 * How an adviser judged a proposal in one round.
 *
 * @param courseWhy why it is allowed already, referred or excluded; empty when the four points decide
 * @param referredTo to whom it is referred; empty otherwise
 * @param question what the submitter is asked to complete; empty when nothing
 * @param note for the eyes of IMI and BZK alone
 * @param assessor the username of the adviser
 */
record Assessment(
        String reference,
        int round,
        RuleKind ruleKind,
        PilotForm form,
        Course course,
        @Nullable ExcludedSubject excluded,
        String courseWhy,
        String referredTo,
        String question,
        String note,
        List<CriterionVerdict> verdicts,
        String assessor,
        String assessorName,
        Instant assessedAt) {

    /** The day in the Netherlands. */
    public LocalDate day() {
        return Amsterdam.dayOf(assessedAt);
    }

    Verdict verdict(Criterion criterion) {
        return verdicts.stream()
                .filter(verdict -> verdict.criterion() == criterion)
                .map(CriterionVerdict::verdict)
                .findFirst()
                .orElseThrow();
    }
}
