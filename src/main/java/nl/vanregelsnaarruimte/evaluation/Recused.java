package nl.vanregelsnaarruimte.evaluation;

import java.util.Optional;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.proposal.Approval;
import nl.vanregelsnaarruimte.proposal.Approvals;
import nl.vanregelsnaarruimte.workflow.EvaluationProcess;
import nl.vanregelsnaarruimte.workflow.OpenTask;
import nl.vanregelsnaarruimte.workflow.Recusal;
import org.springframework.stereotype.Component;

/** Who prepared or took the decision does not evaluate it, and who evaluated it does not decide what follows (I5). */
@Component
class Recused implements Recusal {

    private final Approvals approvals;
    private final Sayings sayings;

    Recused(Approvals approvals, Sayings sayings) {
        this.approvals = approvals;
        this.sayings = sayings;
    }

    @Override
    public Optional<String> against(OpenTask task, User user) {
        return switch (task.step()) {
            case EvaluationProcess.TASK_WRITE_EVALUATION ->
                approvals
                        .find(task.reference())
                        .filter(approval -> hadPart(approval, user))
                        .map(approval -> "evaluation.recused.decided");
            case EvaluationProcess.TASK_DECIDE_FOLLOW_UP ->
                Optional.ofNullable(sayings.of(task.reference()).writer())
                        .filter(user.username()::equals)
                        .map(writer -> "evaluation.recused.evaluated");
            default -> Optional.empty();
        };
    }

    private static boolean hadPart(Approval approval, User user) {
        return user.username().equals(approval.preparedBy().username())
                || user.username().equals(approval.decidedBy().username());
    }
}
