package nl.vanregelsnaarruimte.proposal;

import java.util.Optional;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.workflow.OpenTask;
import nl.vanregelsnaarruimte.workflow.Recusal;
import org.springframework.stereotype.Component;

/** Nobody judges his own proposal, or one from the organisation he works for (domain C.2, four eyes). */
@Component
class OwnProposal implements Recusal {

    private final ProposalRows rows;

    OwnProposal(ProposalRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<String> against(OpenTask task, User user) {
        if (task.personal()) {
            return Optional.empty();
        }
        return rows.find(task.reference())
                .filter(proposal -> proposal.submitter().equals(user.username())
                        || proposal.organisation().equals(user.organisation()))
                .map(proposal -> "proposal.recusal.own");
    }
}
