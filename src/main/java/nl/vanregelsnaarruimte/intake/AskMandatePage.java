package nl.vanregelsnaarruimte.intake;

import java.util.Map;
import java.util.Optional;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.proposal.MandateState;
import nl.vanregelsnaarruimte.proposal.NewProposal.Person;
import nl.vanregelsnaarruimte.proposal.Proposals;
import nl.vanregelsnaarruimte.workflow.MandateProcess;
import nl.vanregelsnaarruimte.workflow.OpenTask;
import nl.vanregelsnaarruimte.workflow.TaskPage;
import org.springframework.stereotype.Component;

/** The submitter asks his manager for room. */
@Component
class AskMandatePage implements TaskPage {

    private final Cases cases;
    private final Mandates mandates;
    private final MandateSteps steps;
    private final Proposals proposals;

    AskMandatePage(Cases cases, Mandates mandates, MandateSteps steps, Proposals proposals) {
        this.cases = cases;
        this.mandates = mandates;
        this.steps = steps;
        this.proposals = proposals;
    }

    @Override
    public String step() {
        return MandateProcess.TASK_ASK_MANDATE;
    }

    @Override
    public Map<String, ?> show(OpenTask task, User reader) {
        Map<String, Object> shown = cases.of(task.reference()).shown();
        shown.put("pointer", mandates.pointer(task.reference()).orElse(null));
        shown.put("yesNo", YesNo.values());
        return shown;
    }

    @Override
    public void prefill(OpenTask task, User reader, Answers answers) {
        boolean helpWanted = proposals.idea(task.reference()).mandate() == MandateState.WITH_BZK;
        Optional<MandateAnswer> pointer = mandates.pointer(task.reference());
        Person giver = pointer.map(MandateAnswer::next).orElseGet(() -> mandates.giver(task.reference()));
        PersonForm.write(giver, "giver", answers);
        answers.with("helpBzk", helpWanted && pointer.isEmpty() ? YesNo.YES : YesNo.NO)
                .with(
                        "message",
                        mandates.latestAsk(task.reference())
                                .map(MandateAsk::message)
                                .orElse(""));
    }

    @Override
    public void submit(OpenTask task, User by, Answers answers) {
        steps.ask(task, by, answers);
    }
}
