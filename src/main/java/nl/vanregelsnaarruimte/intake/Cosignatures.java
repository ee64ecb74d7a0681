package nl.vanregelsnaarruimte.intake;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.proposal.Audience;
import nl.vanregelsnaarruimte.proposal.RefusalReason;
import nl.vanregelsnaarruimte.proposal.Timeline;
import nl.vanregelsnaarruimte.workflow.OpenTask;
import nl.vanregelsnaarruimte.workflow.Workflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What coordinators find of refusals: nobody is refused by one person. */
@Service
@Transactional
class Cosignatures {

    private final CosignatureRows rows;
    private final AssessmentRows assessments;
    private final Mandates mandates;
    private final Eligibility eligibility;
    private final Timeline timeline;
    private final Workflow workflow;
    private final Clock clock;

    Cosignatures(
            CosignatureRows rows,
            AssessmentRows assessments,
            Mandates mandates,
            Eligibility eligibility,
            Timeline timeline,
            Workflow workflow,
            Clock clock) {
        this.rows = rows;
        this.assessments = assessments;
        this.mandates = mandates;
        this.eligibility = eligibility;
        this.timeline = timeline;
        this.workflow = workflow;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Optional<Cosignature> latest(String reference) {
        return rows.latest(reference);
    }

    /** The reasons with which a proposal was refused; empty while it is not. */
    @Transactional(readOnly = true)
    Set<RefusalReason> reasons(String reference) {
        return rows.reasons(reference);
    }

    void cosign(OpenTask task, User by, Answers answers) {
        Cosign cosign = answers.choice("cosign", Cosign.class);
        String reason = answers.text("reason", 20, 4000);
        if (cosign == null || answers.refused()) {
            return;
        }
        String reference = task.reference();
        Assessment assessment = assessments.latest(reference).orElseThrow();
        MandateStatus mandate = mandates.status(reference);
        String outcome = eligibility.outcome(assessment, mandate);
        rows.add(
                new Cosignature(reference, assessment.round(), cosign, reason, outcome, by.name(), clock.instant()),
                by.username());
        if (cosign == Cosign.AGREE) {
            rows.refused(reference, eligibility.reasons(assessment, mandate));
        } else {
            mandates.reopen(reference);
        }
        timeline.add(reference, "intake.cosigned." + cosign, by.actor(), Audience.OFFICIALS);
        workflow.complete(task, by.actor(), Map.of("cosign", cosign.name()));
    }
}
