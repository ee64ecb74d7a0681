package nl.vanregelsnaarruimte.review;

import java.util.HashMap;
import java.util.Map;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.proposal.Proposal;
import nl.vanregelsnaarruimte.proposal.Proposals;
import nl.vanregelsnaarruimte.review.Reconsideration.Outcome;
import nl.vanregelsnaarruimte.workflow.OpenTask;
import nl.vanregelsnaarruimte.workflow.ProposalProcess;
import nl.vanregelsnaarruimte.workflow.TaskPage;
import org.springframework.stereotype.Component;

/** A decider who had no part in a refusal says whether it stands. */
@Component
class ReconsiderPage implements TaskPage {

    /** What the official finds; where the proposal goes back to follows from where it was refused. */
    enum Finding {
        UPHELD,
        AGAIN
    }

    private final Proposals proposals;
    private final DecisionRows decisions;
    private final Reconsidering reconsidering;

    ReconsiderPage(Proposals proposals, DecisionRows decisions, Reconsidering reconsidering) {
        this.proposals = proposals;
        this.decisions = decisions;
        this.reconsidering = reconsidering;
    }

    @Override
    public String step() {
        return ProposalProcess.TASK_RECONSIDER;
    }

    @Override
    public Map<String, ?> show(OpenTask task, User reader) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("proposal", proposals.get(task.reference()));
        shown.put("asked", reconsidering.find(task.reference()).orElseThrow());
        shown.put("findings", Finding.values());
        decisions.sent(task.reference()).ifPresent(decision -> shown.put("decision", decision));
        return shown;
    }

    @Override
    public void submit(OpenTask task, User by, Answers answers) {
        Finding finding = answers.choice("finding", Finding.class);
        String reason = answers.text("reason", 50, 1500);
        if (finding != null && !answers.refused()) {
            reconsidering.answer(task, by, outcome(finding, proposals.get(task.reference())), reason);
        }
    }

    private static Outcome outcome(Finding finding, Proposal proposal) {
        if (finding == Finding.UPHELD) {
            return Outcome.UPHELD;
        }
        return proposal.outcome() == nl.vanregelsnaarruimte.proposal.Outcome.REJECTED
                ? Outcome.TO_REVIEW
                : Outcome.TO_INTAKE;
    }
}
