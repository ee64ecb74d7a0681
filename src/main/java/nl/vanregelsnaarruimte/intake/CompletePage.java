package nl.vanregelsnaarruimte.intake;

import java.util.HashMap;
import java.util.Map;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.proposal.Proposals;
import nl.vanregelsnaarruimte.workflow.OpenTask;
import nl.vanregelsnaarruimte.workflow.ProposalProcess;
import nl.vanregelsnaarruimte.workflow.TaskPage;
import org.springframework.stereotype.Component;

/** The submitter answers his adviser's question. */
@Component
class CompletePage implements TaskPage {

    private final Assessments assessments;
    private final Completions completions;
    private final Proposals proposals;

    CompletePage(Assessments assessments, Completions completions, Proposals proposals) {
        this.assessments = assessments;
        this.completions = completions;
        this.proposals = proposals;
    }

    @Override
    public String step() {
        return ProposalProcess.TASK_COMPLETE_PROPOSAL;
    }

    @Override
    public Map<String, ?> show(OpenTask task, User reader) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("assessment", assessments.latest(task.reference()).orElseThrow());
        shown.put("questions", Completions.REWRITABLE);
        return shown;
    }

    @Override
    public void prefill(OpenTask task, User reader, Answers answers) {
        IdeaForm.write(proposals.idea(task.reference()), answers);
    }

    @Override
    public void submit(OpenTask task, User by, Answers answers) {
        completions.complete(task, by, answers);
    }
}
