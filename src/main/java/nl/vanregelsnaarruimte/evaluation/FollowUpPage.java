package nl.vanregelsnaarruimte.evaluation;

import java.util.Map;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.pilot.People;
import nl.vanregelsnaarruimte.workflow.EvaluationProcess;
import nl.vanregelsnaarruimte.workflow.OpenTask;
import nl.vanregelsnaarruimte.workflow.TaskPage;
import org.springframework.stereotype.Component;

/** Where BZK decides what follows on the pilot. */
@Component
class FollowUpPage implements TaskPage {

    private final Evaluating evaluating;
    private final Lessons lessons;
    private final People people;

    FollowUpPage(Evaluating evaluating, Lessons lessons, People people) {
        this.evaluating = evaluating;
        this.lessons = lessons;
        this.people = people;
    }

    @Override
    public String step() {
        return EvaluationProcess.TASK_DECIDE_FOLLOW_UP;
    }

    @Override
    public Map<String, ?> show(OpenTask task, User reader) {
        return Map.of("lessons", lessons.of(task.reference()), "recommendations", Recommendation.values());
    }

    @Override
    public void submit(OpenTask task, User by, Answers answers) {
        Recommendation decision = answers.choice("decision", Recommendation.class);
        String reason = answers.text("reason", 50, 2000);
        people.names(task.reference(), by.name()).refuse(answers, "reason");
        if (decision != null && !answers.refused()) {
            evaluating.decided(task, by, new FollowUp(decision, reason));
        }
    }
}
