package nl.vanregelsnaarruimte.intake;

import java.util.Map;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.workflow.OpenTask;
import nl.vanregelsnaarruimte.workflow.ProposalProcess;
import nl.vanregelsnaarruimte.workflow.TaskPage;
import org.springframework.stereotype.Component;

/** The coordinator judges a refusal. */
@Component
class CosignPage implements TaskPage {

    private final AssessFacts facts;
    private final Assessments assessments;
    private final Eligibility eligibility;
    private final Mandates mandates;
    private final Cosignatures cosignatures;

    CosignPage(
            AssessFacts facts,
            Assessments assessments,
            Eligibility eligibility,
            Mandates mandates,
            Cosignatures cosignatures) {
        this.facts = facts;
        this.assessments = assessments;
        this.eligibility = eligibility;
        this.mandates = mandates;
        this.cosignatures = cosignatures;
    }

    @Override
    public String step() {
        return ProposalProcess.TASK_COSIGN_REFUSAL;
    }

    @Override
    public Map<String, ?> show(OpenTask task, User reader) {
        Map<String, Object> shown = facts.of(task.reference());
        Assessment assessment = assessments.latest(task.reference()).orElseThrow();
        MandateStatus mandate = mandates.status(task.reference());
        shown.put("assessment", assessment);
        shown.put("outcome", eligibility.outcome(assessment, mandate));
        shown.put("reasons", eligibility.reasons(assessment, mandate));
        shown.put("cosigns", Cosign.values());
        return shown;
    }

    @Override
    public void submit(OpenTask task, User by, Answers answers) {
        cosignatures.cosign(task, by, answers);
    }
}
