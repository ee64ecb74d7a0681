package nl.vanregelsnaarruimte.review;

import java.util.Optional;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.proposal.Proposals;
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
    private final DecisionRows decisions;
    private final Proposals proposals;

    ReconsiderRecusal(ReconsiderationRows rows, DecisionRows decisions, Proposals proposals) {
        this.rows = rows;
        this.decisions = decisions;
        this.proposals = proposals;
    }

    @Override
    public Optional<String> against(OpenTask task, User user) {
        if (!task.step().equals(ProposalProcess.TASK_RECONSIDER)) {
            return Optional.empty();
        }
        String reference = task.reference();
        boolean decided = decisions
                .sent(reference)
                .filter(decision -> user.username().equals(decision.by().username()))
                .isPresent();
        return decided
                ? Optional.of("review.recusal.decided")
                : FourEyes.against(
                        user.username(),
                        rows.preparers(reference),
                        proposals.get(reference).adviser());
    }
}
