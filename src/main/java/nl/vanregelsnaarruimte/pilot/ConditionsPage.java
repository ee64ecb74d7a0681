package nl.vanregelsnaarruimte.pilot;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.calendar.Amsterdam;
import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.proposal.Approval.Condition;
import nl.vanregelsnaarruimte.proposal.Approvals;
import nl.vanregelsnaarruimte.workflow.OpenTask;
import nl.vanregelsnaarruimte.workflow.PilotProcess;
import nl.vanregelsnaarruimte.workflow.TaskPage;
import org.springframework.stereotype.Component;

/** Where the team shows that each condition of the approval has been met. */
@Component
class ConditionsPage implements TaskPage {

    private final Preparation preparation;
    private final Approvals approvals;
    private final Clock clock;

    ConditionsPage(Preparation preparation, Approvals approvals, Clock clock) {
        this.preparation = preparation;
        this.approvals = approvals;
        this.clock = clock;
    }

    @Override
    public String step() {
        return PilotProcess.TASK_MEET_CONDITIONS;
    }

    @Override
    public Map<String, ?> show(OpenTask task, User reader) {
        List<MetCondition> met = preparation.met(task.reference());
        return Map.of("open", open(task, met), "met", met);
    }

    @Override
    public void submit(OpenTask task, User by, Answers answers) {
        List<Condition> open = open(task, preparation.met(task.reference()));
        List<MetCondition> met = ConditionsForm.read(answers, open, Amsterdam.today(clock));
        if (!answers.refused()) {
            preparation.meetConditions(task, by, met, met.size() == open.size());
        }
    }

    @Override
    public Optional<String> next(OpenTask task, Answers answers) {
        boolean more = !open(task, preparation.met(task.reference())).isEmpty();
        return more ? Optional.of("/taken/" + task.id()) : Optional.empty();
    }

    private List<Condition> open(OpenTask task, List<MetCondition> met) {
        Set<Integer> done = met.stream().map(MetCondition::place).collect(Collectors.toSet());
        return approvals.get(task.reference()).conditions().stream()
                .filter(condition -> !done.contains(condition.number()))
                .toList();
    }
}
