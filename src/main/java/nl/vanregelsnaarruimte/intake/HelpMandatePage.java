package nl.vanregelsnaarruimte.intake;

import java.util.Map;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.workflow.MandateProcess;
import nl.vanregelsnaarruimte.workflow.OpenTask;
import nl.vanregelsnaarruimte.workflow.TaskPage;
import org.springframework.stereotype.Component;

/** Somebody of BZK helps to get a mandate. */
@Component
class HelpMandatePage implements TaskPage {

    private final Cases cases;
    private final Mandates mandates;
    private final MandateSteps steps;

    HelpMandatePage(Cases cases, Mandates mandates, MandateSteps steps) {
        this.cases = cases;
        this.mandates = mandates;
        this.steps = steps;
    }

    @Override
    public String step() {
        return MandateProcess.TASK_HELP_WITH_MANDATE;
    }

    @Override
    public Map<String, ?> show(OpenTask task, User reader) {
        Map<String, Object> shown = cases.of(task.reference()).shown();
        shown.put("ask", mandates.latestAsk(task.reference()).orElse(null));
        shown.put("mandateAnswers", mandates.answers(task.reference()));
        shown.put("helped", mandates.help(task.reference()));
        return shown;
    }

    @Override
    public void prefill(OpenTask task, User reader, Answers answers) {
        PersonForm.write(mandates.giver(task.reference()), "giver", answers);
    }

    @Override
    public void submit(OpenTask task, User by, Answers answers) {
        steps.help(task, by, answers);
    }
}
