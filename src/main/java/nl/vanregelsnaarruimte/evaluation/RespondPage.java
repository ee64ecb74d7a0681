package nl.vanregelsnaarruimte.evaluation;

import java.util.Map;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.workflow.EvaluationProcess;
import nl.vanregelsnaarruimte.workflow.OpenTask;
import nl.vanregelsnaarruimte.workflow.TaskPage;
import org.springframework.stereotype.Component;

/** Where the team says whether the evaluation is right. */
@Component
class RespondPage implements TaskPage {

    private final Evaluating evaluating;
    private final Lessons lessons;

    RespondPage(Evaluating evaluating, Lessons lessons) {
        this.evaluating = evaluating;
        this.lessons = lessons;
    }

    @Override
    public String step() {
        return EvaluationProcess.TASK_RESPOND_TO_EVALUATION;
    }

    @Override
    public Map<String, ?> show(OpenTask task, User reader) {
        return Map.of("lessons", lessons.of(task.reference()), "extents", Extent.values());
    }

    /** Who agrees needs no words; who does not says what is wrong. */
    @Override
    public void submit(OpenTask task, User by, Answers answers) {
        Extent correct = answers.choice("correct", Extent.class);
        String words = correct == Extent.YES ? answers.optionalText("words", 2000) : answers.text("words", 10, 2000);
        if (correct != null && !answers.refused()) {
            evaluating.responded(task, by, new Reaction(correct, words));
        }
    }
}
