package nl.vanregelsnaarruimte.review;

import java.util.Map;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.workflow.OpenTask;
import nl.vanregelsnaarruimte.workflow.ProposalProcess;
import nl.vanregelsnaarruimte.workflow.TaskPage;
import org.springframework.stereotype.Component;

/** The lawyer says whether the law leaves room, on what basis and on what conditions. */
@Component
class LegalPage implements TaskPage {

    private final CaseFiles files;
    private final Hearing hearing;

    LegalPage(CaseFiles files, Hearing hearing) {
        this.files = files;
        this.hearing = hearing;
    }

    @Override
    public String step() {
        return ProposalProcess.TASK_CHECK_LEGALLY;
    }

    @Override
    public Map<String, ?> show(OpenTask task, User reader) {
        return Map.of("file", files.of(task.reference()), "legalities", Legality.values());
    }

    @Override
    public void submit(OpenTask task, User by, Answers answers) {
        Legality legality = answers.choice("legality", Legality.class);
        String basis = answers.text("basis", 20, 4000);
        String conditions = legality == Legality.YES_IF ? answers.text("conditions", 10, 4000) : "";
        if (legality != null && !answers.refused()) {
            hearing.checkLegally(task, by, legality, new Said(basis, conditions));
        }
    }
}
