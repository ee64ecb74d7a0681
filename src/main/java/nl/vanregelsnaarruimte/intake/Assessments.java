package nl.vanregelsnaarruimte.intake;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.proposal.Audience;
import nl.vanregelsnaarruimte.proposal.Proposals;
import nl.vanregelsnaarruimte.proposal.Timeline;
import nl.vanregelsnaarruimte.workflow.OpenTask;
import nl.vanregelsnaarruimte.workflow.Workflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Taking a proposal up and judging it on the four points. */
@Service
@Transactional
class Assessments {

    private static final int SHORTEST_QUESTION = 20;

    private final AssessmentRows rows;
    private final MandateRows mandates;
    private final Eligibility eligibility;
    private final Proposals proposals;
    private final Timeline timeline;
    private final Workflow workflow;
    private final Clock clock;

    Assessments(
            AssessmentRows rows,
            MandateRows mandates,
            Eligibility eligibility,
            Proposals proposals,
            Timeline timeline,
            Workflow workflow,
            Clock clock) {
        this.rows = rows;
        this.mandates = mandates;
        this.eligibility = eligibility;
        this.proposals = proposals;
        this.timeline = timeline;
        this.workflow = workflow;
        this.clock = clock;
    }

    /** The adviser becomes the one whom the submitter can ask. */
    void takeUp(OpenTask task, User by) {
        proposals.advisedBy(task.reference(), by);
        timeline.add(task.reference(), "intake.takenUp", by.actor(), Audience.ALL);
        workflow.complete(task, by.actor(), Map.of());
    }

    /** Keeps what the adviser found in this round, unless something in it is refused. */
    void assess(OpenTask task, User by, Answers answers) {
        String reference = task.reference();
        int round = latest(reference).map(earlier -> earlier.round() + 1).orElse(1);
        AssessForm.read(answers, reference, round, by, clock.instant())
                .filter(assessment -> questionFits(assessment, answers))
                .ifPresent(assessment -> save(task, by, assessment, answers.optionalText("ruleKindReason", 1000)));
    }

    @Transactional(readOnly = true)
    Optional<Assessment> latest(String reference) {
        return rows.latest(reference);
    }

    /** Somebody is asked something when, and only when, the tables say that he must complete his proposal. */
    private boolean questionFits(Assessment assessment, Answers answers) {
        MandateStatus mandate = mandates.status(assessment.reference());
        if (eligibility.outcome(assessment, mandate).equals(Eligibility.COMPLETE)) {
            answers.text("question", SHORTEST_QUESTION, AssessForm.LONGEST);
        } else if (!assessment.question().isEmpty()) {
            answers.refuse("question", "intake.assess.nothingUnclear");
        }
        return !answers.refused();
    }

    private void save(OpenTask task, User by, Assessment assessment, String kindReason) {
        rows.add(assessment);
        proposals.takesForm(task.reference(), assessment.form());
        proposals.reclassify(task.reference(), assessment.ruleKind(), kindReason, by);
        if (!by.username().equals(proposals.get(task.reference()).adviser())) {
            proposals.advisedBy(task.reference(), by);
        }
        timeline.add(task.reference(), "intake.assessed", by.actor(), Audience.ALL);
        workflow.complete(task, by.actor(), Map.of());
    }
}
