package nl.vanregelsnaarruimte.intake;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.proposal.PilotForm;
import nl.vanregelsnaarruimte.proposal.Proposal;
import nl.vanregelsnaarruimte.proposal.Proposals;
import nl.vanregelsnaarruimte.rule.RuleKind;
import nl.vanregelsnaarruimte.rule.Rules;
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
    private final Proposals proposals;
    private final Rules rules;

    AssessPage(AssessFacts facts, Assessments assessments, Proposals proposals, Rules rules) {
        this.facts = facts;
        this.assessments = assessments;
        this.proposals = proposals;
        this.rules = rules;
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
        Proposal proposal = proposals.get(task.reference());
        answers.with("ruleKind", rules.get(proposal.ruleId()).kind())
                .with("form", proposal.form())
                .with("course", Course.ORDINARY);
        assessments.latest(task.reference()).ifPresent(earlier -> AssessForm.write(earlier, answers));
    }

    @Override
    public void submit(OpenTask task, User by, Answers answers) {
        assessments.assess(task, by, answers);
    }
}
