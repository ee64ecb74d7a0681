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

    OwnProposal(ProposalRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<String> against(OpenTask task, User user) {
        if (task.personal()) {
            return Optional.empty();
        }
        return rows.concerns(task.reference(), user) ? Optional.of("proposal.recusal.own") : Optional.empty();
    }
}
