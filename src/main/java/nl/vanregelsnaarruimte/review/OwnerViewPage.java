package nl.vanregelsnaarruimte.review;

import java.util.Map;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.proposal.Participant;
import nl.vanregelsnaarruimte.proposal.Participants;
import nl.vanregelsnaarruimte.workflow.OpenTask;
import nl.vanregelsnaarruimte.workflow.ProposalProcess;
import nl.vanregelsnaarruimte.workflow.TaskPage;
import org.springframework.stereotype.Component;

/** The owner of the rule says what he thinks; he comes by a link, so nobody with an account has this task. */
@Component
class OwnerViewPage implements TaskPage {

    private final CaseFiles files;
    private final Participants participants;
    private final Hearing hearing;

    OwnerViewPage(CaseFiles files, Participants participants, Hearing hearing) {
        this.files = files;
        this.participants = participants;
        this.hearing = hearing;
    }

    @Override
    public String step() {
        return ProposalProcess.TASK_GIVE_OWNER_VIEW;
    }

    @Override
    public Map<String, ?> show(OpenTask task, User reader) {
        return show(task);
    }

    @Override
    public void submit(OpenTask task, User by, Answers answers) {
        participants.of(task.reference(), Participant.Kind.RULE_OWNER).stream()
                .findFirst()
                .ifPresent(owner -> submit(task, owner, answers));
    }

    Map<String, ?> show(OpenTask task) {
        return Map.of("file", files.of(task.reference()), "views", OwnerView.values());
    }

    void submit(OpenTask task, Participant owner, Answers answers) {
        OwnerView view = answers.choice("view", OwnerView.class);
        String reason =
                view == OwnerView.IN_FAVOUR ? answers.optionalText("reason", 4000) : answers.text("reason", 20, 4000);
        if (view != null && !answers.refused()) {
            hearing.giveOwnerView(task, owner, view, reason);
        }
    }
}
