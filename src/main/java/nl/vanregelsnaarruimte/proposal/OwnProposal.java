package nl.vanregelsnaarruimte.proposal;

import java.util.Optional;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.workflow.OpenTask;
import nl.vanregelsnaarruimte.workflow.Recusal;
import org.springframework.stereotype.Component;

/**
 * Nobody judges a proposal that is his own, that comes from the organisation he works for, or around which he is a
 * colleague, the mandate giver or the owner of the rule (domain C.2, four eyes).
 */
@Component
class OwnProposal implements Recusal {

    private final ProposalRows rows;
    private final Participants participants;

    OwnProposal(ProposalRows rows, Participants participants) {
        this.rows = rows;
        this.participants = participants;
    }

    @Override
    public Optional<String> against(OpenTask task, User user) {
        if (task.personal()) {
            return Optional.empty();
        }
        return rows.find(task.reference())
                .filter(proposal -> Readers.hasStake(user, proposal, participants.of(task.reference())))
                .map(proposal -> "proposal.recusal.own");
    }
}
