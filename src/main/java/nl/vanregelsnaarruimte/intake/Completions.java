package nl.vanregelsnaarruimte.intake;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.proposal.Audience;
import nl.vanregelsnaarruimte.proposal.Idea;
import nl.vanregelsnaarruimte.proposal.Proposals;
import nl.vanregelsnaarruimte.proposal.Timeline;
import nl.vanregelsnaarruimte.workflow.OpenTask;
import nl.vanregelsnaarruimte.workflow.Workflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What submitters answer when their adviser asks for more. */
@Service
@Transactional
class Completions {

    /** What a submitter may write anew; who he is, whom he named and what rule it is stay as they were. */
    static final List<Question> REWRITABLE = DraftForm.questions().stream()
            .filter(question -> List.of(
                            "delivers",
                            "whatLimits",
                            "example",
                            "whyNoFit",
                            "alternative",
                            "purposeKept",
                            "hypothesis",
                            "learningQuestion",
                            "gainHours",
                            "people",
                            "gainWhy",
                            "hours",
                            "months")
                    .contains(question.field()))
            .toList();

    private final CompletionRows rows;
    private final AssessmentRows assessments;
    private final Proposals proposals;
    private final Timeline timeline;
    private final Workflow workflow;
    private final Clock clock;

    Completions(
            CompletionRows rows,
            AssessmentRows assessments,
            Proposals proposals,
            Timeline timeline,
            Workflow workflow,
            Clock clock) {
        this.rows = rows;
        this.assessments = assessments;
        this.proposals = proposals;
        this.timeline = timeline;
        this.workflow = workflow;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Optional<Completion> latest(String reference) {
        return rows.latest(reference);
    }

    void complete(OpenTask task, User by, Answers answers) {
        String reference = task.reference();
        String answer = answers.text("answer", 20, 4000);
        REWRITABLE.forEach(question -> question.check(answers));
        if (answers.refused()) {
            return;
        }
        int round = assessments.latest(reference).orElseThrow().round();
        boolean rewritten = rewrite(reference, answers);
        rows.add(new Completion(reference, round, answer, rewritten, by.name(), clock.instant()));
        timeline.add(reference, "intake.completed", by.actor(), Audience.ALL);
        workflow.complete(task, by.actor(), Map.of());
    }

    private boolean rewrite(String reference, Answers answers) {
        Idea before = proposals.idea(reference);
        Answers whole = Answers.empty();
        IdeaForm.write(before, whole);
        REWRITABLE.forEach(question -> whole.with(question.field(), answers.values(question.field())));
        Idea after = IdeaForm.read(whole);
        if (!after.equals(before)) {
            proposals.rewrite(reference, after);
        }
        return !after.equals(before);
    }
}
