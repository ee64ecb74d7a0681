package nl.vanregelsnaarruimte.review;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.vanregelsnaarruimte.access.LinkPage;
import nl.vanregelsnaarruimte.access.LinkPurpose;
import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.proposal.Participant;
import nl.vanregelsnaarruimte.proposal.Participants;
import nl.vanregelsnaarruimte.workflow.OpenTask;
import nl.vanregelsnaarruimte.workflow.ProposalProcess;
import nl.vanregelsnaarruimte.workflow.Worklist;
import org.springframework.stereotype.Component;

/** The page of the rule's owner, who is asked what he thinks. */
@Component
class OwnerLink implements LinkPage {

    private final Participants participants;
    private final Worklist worklist;
    private final OwnerViewPage page;

    OwnerLink(Participants participants, Worklist worklist, OwnerViewPage page) {
        this.participants = participants;
        this.worklist = worklist;
        this.page = page;
    }

    @Override
    public LinkPurpose purpose() {
        return LinkPurpose.OWNER_VIEW;
    }

    @Override
    public Optional<Shown> show(String owner) {
        return asked(owner).flatMap(this::task).map(this::form);
    }

    @Override
    public Optional<Shown> submit(String owner, Answers answers) {
        return asked(owner)
                .flatMap(asked -> task(asked).map(task -> {
                    page.submit(task, asked, answers);
                    return new Shown("review/owner-thanks", Map.of());
                }));
    }

    private Optional<Participant> asked(String owner) {
        return participants
                .find(UUID.fromString(owner))
                .filter(participant -> participant.status() == Participant.Status.INVITED);
    }

    private Optional<OpenTask> task(Participant owner) {
        return worklist.find(owner.reference(), ProposalProcess.TASK_GIVE_OWNER_VIEW);
    }

    private Shown form(OpenTask task) {
        Map<String, Object> facts = new HashMap<>(page.show(task));
        facts.put("task", task);
        return new Shown(task.formKey(), facts);
    }
}
