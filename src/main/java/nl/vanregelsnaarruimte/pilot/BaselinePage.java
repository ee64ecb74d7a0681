package nl.vanregelsnaarruimte.pilot;

import java.util.List;
import java.util.Map;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.workflow.OpenTask;
import nl.vanregelsnaarruimte.workflow.PilotProcess;
import nl.vanregelsnaarruimte.workflow.TaskPage;
import org.springframework.stereotype.Component;

/** Where the team says what it will measure, and how that is now. */
@Component
class BaselinePage implements TaskPage {

    private final Preparation preparation;

    BaselinePage(Preparation preparation) {
        this.preparation = preparation;
    }

    @Override
    public String step() {
        return PilotProcess.TASK_RECORD_BASELINE;
    }

    @Override
    public Map<String, ?> show(OpenTask task, User reader) {
        return Map.of("cores", CoreIndicator.values(), "owns", BaselineForm.owns(), "directions", Direction.values());
    }

    /** Nobody has spent an hour on a pilot that has yet to begin. */
    @Override
    public void prefill(OpenTask task, User reader, Answers answers) {
        answers.with("core", CoreIndicator.OBLIGATORY).with("K6", 0);
    }

    @Override
    public void submit(OpenTask task, User by, Answers answers) {
        List<NewIndicator> chosen = new BaselineForm(answers).read();
        if (!answers.refused()) {
            preparation.recordBaseline(task, by, chosen);
        }
    }
}
