package nl.vanregelsnaarruimte.intake;

import java.util.Map;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.workflow.OpenTask;
import nl.vanregelsnaarruimte.workflow.ProposalProcess;
import nl.vanregelsnaarruimte.workflow.TaskPage;
import org.springframework.stereotype.Component;

/** An adviser takes a proposal up. */
@Component
class TakeUpPage implements TaskPage {

    private final Cases cases;
    private final Assessments assessments;

    TakeUpPage(Cases cases, Assessments assessments) {
        this.cases = cases;
        this.assessments = assessments;
    }

    @Override
    public String step() {
        return ProposalProcess.TASK_TAKE_UP_PROPOSAL;
    }

    @Override
    public Map<String, ?> show(OpenTask task, User reader) {
        return cases.of(task.reference()).shown();
    }

    @Override
    public void submit(OpenTask task, User by, Answers answers) {
        assessments.takeUp(task, by);
    }
}
