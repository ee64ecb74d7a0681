package nl.vanregelsnaarruimte.evaluation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.evaluation.Finding.Kind;
import nl.vanregelsnaarruimte.evaluation.Finding.Level;
import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.pilot.People;
import nl.vanregelsnaarruimte.proposal.Proposals;
import nl.vanregelsnaarruimte.workflow.EvaluationProcess;
import nl.vanregelsnaarruimte.workflow.OpenTask;
import nl.vanregelsnaarruimte.workflow.TaskPage;
import org.springframework.stereotype.Component;

/** Where an independent evaluator writes what the pilot taught. */
@Component
class WritePage implements TaskPage {

    private final Evaluating evaluating;
    private final Lessons lessons;
    private final Proposals proposals;
    private final People people;

    WritePage(Evaluating evaluating, Lessons lessons, Proposals proposals, People people) {
        this.evaluating = evaluating;
        this.lessons = lessons;
        this.proposals = proposals;
        this.people = people;
    }

    @Override
    public String step() {
        return EvaluationProcess.TASK_WRITE_EVALUATION;
    }

    @Override
    public Map<String, ?> show(OpenTask task, User reader) {
        Map<Kind, List<String>> room = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            room.put(kind, EvaluationForm.fields(kind));
        }
        return Map.of(
                "lessons", lessons.of(task.reference()),
                "question", proposals.idea(task.reference()).learningQuestion(),
                "strengths", Strength.values(),
                "extents", Extent.values(),
                "room", room,
                "levels", Level.values(),
                "recommendations", Recommendation.values());
    }

    @Override
    public void submit(OpenTask task, User by, Answers answers) {
        Optional<Evaluation> evaluation = new EvaluationForm(answers, people.names(task.reference(), by.name())).read();
        if (evaluation.isPresent() && !answers.refused()) {
            evaluating.written(task, by, evaluation.get());
        }
    }
}
