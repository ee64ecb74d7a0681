package nl.vanregelsnaarruimte.intake;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import nl.vanregelsnaarruimte.proposal.Competences;
import nl.vanregelsnaarruimte.proposal.RefusalReason;
import nl.vanregelsnaarruimte.workflow.Decisions;
import org.springframework.stereotype.Component;

/** What the decision tables say of an assessment, and why. */
@Component
class Eligibility {

    static final String COMPLETE = "COMPLETE";

    private final Decisions decisions;
    private final Competences competences;

    Eligibility(Decisions decisions, Competences competences) {
        this.decisions = decisions;
        this.competences = competences;
    }

    /** Where the proposal goes on this assessment, such as ELIGIBLE or COMPLETE. */
    String outcome(Assessment assessment, MandateStatus mandate) {
        return decisions.decide("eligibility", facts(assessment, mandate)).text("eligibility");
    }

    /** The reasons from the closed list; an excluded subject has one of its own. */
    Set<RefusalReason> reasons(Assessment assessment, MandateStatus mandate) {
        Set<RefusalReason> reasons = EnumSet.noneOf(RefusalReason.class);
        decisions
                .collect("refusal-reasons", facts(assessment, mandate))
                .forEach(row -> reasons.add(RefusalReason.valueOf(row.text("reason"))));
        ExcludedSubject excluded = assessment.excluded();
        if (excluded != null) {
            reasons.remove(RefusalReason.BUITEN_PROGRAMMA);
            reasons.add(excluded.reason);
        }
        return reasons;
    }

    String suspendable(Assessment assessment) {
        return competences.of(assessment.ruleKind()).suspendable().name();
    }

    private Map<String, Object> facts(Assessment assessment, MandateStatus mandate) {
        return Map.of(
                "existingRoom", assessment.course() == Course.EXISTING_ROOM,
                "referred", assessment.course() == Course.REFERRED,
                "excluded", assessment.course() == Course.EXCLUDED,
                "form", assessment.form().name(),
                "suspendable", suspendable(assessment),
                "primaryProcess", assessment.verdict(Criterion.PRIMARY_PROCESS).name(),
                "gain", assessment.verdict(Criterion.GAIN).name(),
                "commitment", assessment.verdict(Criterion.COMMITMENT).name(),
                "mandate", mandate.name());
    }
}
