package nl.vanregelsnaarruimte.review;

import java.util.Map;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.workflow.OpenTask;
import nl.vanregelsnaarruimte.workflow.ProposalProcess;
import nl.vanregelsnaarruimte.workflow.TaskPage;
import org.springframework.stereotype.Component;

/** A union says what it thinks. */
@Component
class OpinionPage implements TaskPage {

    private final CaseFiles files;
    private final Hearing hearing;

    OpinionPage(CaseFiles files, Hearing hearing) {
        this.files = files;
        this.hearing = hearing;
    }

    @Override
    public String step() {
        return ProposalProcess.TASK_GIVE_UNION_OPINION;
    }

    @Override
    public Map<String, ?> show(OpenTask task, User reader) {
        return Map.of("file", files.of(task.reference()), "opinions", Opinion.values());
    }

    @Override
    public void submit(OpenTask task, User by, Answers answers) {
        Opinion opinion = answers.choice("opinion", Opinion.class);
        String reason =
                opinion == Opinion.AGREE ? answers.optionalText("reason", 4000) : answers.text("reason", 20, 4000);
        if (opinion != null && !answers.refused()) {
            hearing.giveOpinion(task, by, opinion, reason);
        }
    }
}
