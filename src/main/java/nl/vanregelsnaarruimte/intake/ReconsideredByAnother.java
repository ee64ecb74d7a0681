package nl.vanregelsnaarruimte.intake;

import java.util.Optional;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.workflow.OpenTask;
import nl.vanregelsnaarruimte.workflow.ProposalProcess;
import nl.vanregelsnaarruimte.workflow.Recusal;
import org.springframework.stereotype.Component;

/** Whoever judged the four points or co-signed a refusal does not look at it again (domain C.2). */
@Component
class ReconsideredByAnother implements Recusal {

    private final CosignatureRows cosignatures;

    ReconsideredByAnother(CosignatureRows cosignatures) {
        this.cosignatures = cosignatures;
    }

    @Override
    public Optional<String> against(OpenTask task, User user) {
        boolean judged =
                task.step().equals(ProposalProcess.TASK_RECONSIDER) && cosignatures.judged(task.reference(), user);
        return judged ? Optional.of("intake.recusal.reconsider") : Optional.empty();
    }
}
