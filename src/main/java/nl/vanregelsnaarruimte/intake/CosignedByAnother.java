package nl.vanregelsnaarruimte.intake;

import java.util.Optional;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.workflow.OpenTask;
import nl.vanregelsnaarruimte.workflow.ProposalProcess;
import nl.vanregelsnaarruimte.workflow.Recusal;
import org.springframework.stereotype.Component;

/** Whoever judged the four points does not also co-sign the refusal (domain C.2, four eyes). */
@Component
class CosignedByAnother implements Recusal {

    private final AssessmentRows assessments;

    CosignedByAnother(AssessmentRows assessments) {
        this.assessments = assessments;
    }

    @Override
    public Optional<String> against(OpenTask task, User user) {
        if (!task.step().equals(ProposalProcess.TASK_COSIGN_REFUSAL)) {
            return Optional.empty();
        }
        return assessments
                .latest(task.reference())
                .filter(assessment -> assessment.assessor().equals(user.username()))
                .map(assessment -> "intake.recusal.cosign");
    }
}
