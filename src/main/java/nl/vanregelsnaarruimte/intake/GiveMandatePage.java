package nl.vanregelsnaarruimte.intake;

import java.util.Map;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.workflow.MandateProcess;
import nl.vanregelsnaarruimte.workflow.OpenTask;
import nl.vanregelsnaarruimte.workflow.TaskPage;
import org.springframework.stereotype.Component;

/** The manager answers; he comes by a link, so that nobody with an account ever holds this task. */
@Component
class GiveMandatePage implements TaskPage {

    private final Cases cases;
    private final Mandates mandates;
    private final MandateGiving giving;

    GiveMandatePage(Cases cases, Mandates mandates, MandateGiving giving) {
        this.cases = cases;
        this.mandates = mandates;
        this.giving = giving;
    }

    @Override
    public String step() {
        return MandateProcess.TASK_GIVE_MANDATE;
    }

    @Override
    public Map<String, ?> show(OpenTask task, User reader) {
        return shown(task.reference());
    }

    /** The request: what, for how long, how many hours; no more than the manager needs. */
    Map<String, Object> shown(String reference) {
        Case known = cases.of(reference);
        Map<String, Object> shown = known.shown();
        shown.put("proposal", known.proposal());
        shown.put("ask", mandates.latestAsk(reference).orElseThrow());
        return shown;
    }

    @Override
    public void submit(OpenTask task, User by, Answers answers) {
        giving.give(task, answers);
    }
}
