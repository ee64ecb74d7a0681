package nl.vanregelsnaarruimte.review;

import java.util.List;
import java.util.Optional;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.proposal.Proposals;
import nl.vanregelsnaarruimte.review.ReconsiderationRows.Hand;
import nl.vanregelsnaarruimte.workflow.OpenTask;
import nl.vanregelsnaarruimte.workflow.ProposalProcess;
import nl.vanregelsnaarruimte.workflow.Recusal;
import org.springframework.stereotype.Component;

/**
 * Keeps from looking again whoever took, prepared or advised the refusal.
 *
 * <p>Source: domain C.2, "who decided in mandate may not handle reconsideration".
 */
@Component
class ReconsiderRecusal implements Recusal {

    private final ReconsiderationRows rows;
    private final Proposals proposals;

    ReconsiderRecusal(ReconsiderationRows rows, Proposals proposals) {
        this.rows = rows;
        this.proposals = proposals;
    }

    @Override
    public Optional<String> against(OpenTask task, User user) {
        if (!task.step().equals(ProposalProcess.TASK_RECONSIDER)) {
            return Optional.empty();
        }
        List<Hand> hands = rows.hands(task.reference());
        boolean decided = hands.contains(new Hand(user.username(), true));
        return decided
                ? Optional.of("review.recusal.decided")
                : FourEyes.against(
                        user.username(),
                        hands.stream().map(Hand::username).toList(),
                        proposals.get(task.reference()).adviser());
    }
}
