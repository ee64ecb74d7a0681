package nl.vanregelsnaarruimte.review;

import java.util.Optional;
import java.util.Set;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.proposal.Proposals;
import nl.vanregelsnaarruimte.workflow.OpenTask;
import nl.vanregelsnaarruimte.workflow.ProposalProcess;
import nl.vanregelsnaarruimte.workflow.Recusal;
import org.springframework.stereotype.Component;

/** Keeps from deciding whoever checked the dossier, prepared the decision or was the adviser. */
@Component
class DeciderRecusal implements Recusal {

    private final DossierChecks checks;
    private final Advices advices;
    private final Proposals proposals;

    DeciderRecusal(DossierChecks checks, Advices advices, Proposals proposals) {
        this.checks = checks;
        this.advices = advices;
        this.proposals = proposals;
    }

    @Override
    public Optional<String> against(OpenTask task, User user) {
        if (!task.step().equals(ProposalProcess.TASK_TAKE_DECISION)) {
            return Optional.empty();
        }
        Set<String> preparers = FourEyes.preparers(task.reference(), checks, advices);
        return FourEyes.against(
                user.username(), preparers, proposals.get(task.reference()).adviser());
    }
}
