package nl.vanregelsnaarruimte.review;

import java.util.UUID;
import nl.vanregelsnaarruimte.access.LinkPage;
import nl.vanregelsnaarruimte.access.LinkPurpose;
import nl.vanregelsnaarruimte.access.Links;
import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.proposal.Participant;
import nl.vanregelsnaarruimte.proposal.Participants;
import nl.vanregelsnaarruimte.workflow.OpenTask;
import nl.vanregelsnaarruimte.workflow.ProposalProcess;
import nl.vanregelsnaarruimte.workflow.Worklist;
import org.springframework.stereotype.Component;

/** The reaction of an owner of a rule who has a link. */
@Component
class OwnerLink implements LinkPage {

    private final Links links;
    private final Participants participants;
    private final Worklist worklist;
    private final OwnerViewPage page;

    OwnerLink(Links links, Participants participants, Worklist worklist, OwnerViewPage page) {
        this.links = links;
        this.participants = participants;
        this.worklist = worklist;
        this.page = page;
    }

    @Override
    public LinkPurpose purpose() {
        return LinkPurpose.OWNER_VIEW;
    }

    @Override
    public void submit(String token, Answers answers) {
        Participant owner = links.open(token, purpose())
                .flatMap(link -> participants.find(UUID.fromString(link.subject())))
                .orElseThrow();
        OpenTask task = worklist.find(owner.reference(), ProposalProcess.TASK_GIVE_OWNER_VIEW)
                .orElseThrow();
        page.submit(task, owner, answers);
    }
}
