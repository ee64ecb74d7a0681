package nl.vanregelsnaarruimte.intake;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.proposal.PilotForm;
import nl.vanregelsnaarruimte.rule.RuleKind;
import nl.vanregelsnaarruimte.workflow.OpenTask;
import nl.vanregelsnaarruimte.workflow.ProposalProcess;
import nl.vanregelsnaarruimte.workflow.TaskPage;
import org.springframework.stereotype.Component;

/** The adviser judges the four points. */
@Component
class AssessPage implements TaskPage {

    private static final List<RuleKind> KINDS = Stream.of(RuleKind.values())
            .filter(kind -> kind != RuleKind.UNKNOWN)
            .toList();

    private final AssessFacts facts;
    private final Assessments assessments;
    private final Cases cases;

    AssessPage(AssessFacts facts, Assessments assessments, Cases cases) {
        this.facts = facts;
        this.assessments = assessments;
        this.cases = cases;
    }

    @Override
    public String step() {
        return ProposalProcess.TASK_ASSESS_CRITERIA;
    }

    @Override
    public Map<String, ?> show(OpenTask task, User reader) {
        Map<String, Object> shown = facts.of(task.reference());
        shown.put("criteria", Criterion.values());
        shown.put("verdicts", Verdict.values());
        shown.put("kinds", KINDS);
        shown.put("forms", PilotForm.values());
        shown.put("courses", Course.values());
        shown.put("subjects", ExcludedSubject.values());
        return shown;
    }

    @Override
    public void prefill(OpenTask task, User reader, Answers answers) {
        Case known = cases.of(task.reference());
        answers.with("ruleKind", known.rule().kind())
                .with("form", known.proposal().form())
                .with("course", Course.ORDINARY);
        assessments.latest(task.reference()).ifPresent(earlier -> AssessForm.write(earlier, answers));
    }

    @Override
    public void submit(OpenTask task, User by, Answers answers) {
        assessments.assess(task, by, answers);
    }
}
