package nl.vanregelsnaarruimte.evaluation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.pilot.Indicators;
import nl.vanregelsnaarruimte.pilot.Measured;
import nl.vanregelsnaarruimte.pilot.Pilot;
import nl.vanregelsnaarruimte.pilot.Pilots;
import nl.vanregelsnaarruimte.workflow.EvaluationProcess;
import nl.vanregelsnaarruimte.workflow.OpenTask;
import nl.vanregelsnaarruimte.workflow.TaskPage;
import org.springframework.stereotype.Component;

/** Where the team measures again and tells what it saw. */
@Component
class MeasurePage implements TaskPage {

    private final Evaluating evaluating;
    private final Indicators indicators;
    private final Pilots pilots;

    MeasurePage(Evaluating evaluating, Indicators indicators, Pilots pilots) {
        this.evaluating = evaluating;
        this.indicators = indicators;
        this.pilots = pilots;
    }

    @Override
    public String step() {
        return EvaluationProcess.TASK_MEASURE_END;
    }

    @Override
    public Map<String, ?> show(OpenTask task, User reader) {
        Pilot pilot = pilots.get(task.reference());
        return Map.of(
                "pilot", pilot,
                "stopped", pilots.stopped(pilot),
                "indicators", indicators.of(task.reference()),
                "extents", Extent.values());
    }

    @Override
    public void submit(OpenTask task, User by, Answers answers) {
        Map<UUID, Measured> measured = new LinkedHashMap<>();
        indicators
                .of(task.reference())
                .forEach(indicator -> Measured.read(answers, "m" + indicator.place(), indicator.core())
                        .ifPresent(value -> measured.put(indicator.id(), value)));
        Optional<EndReport> report = EndReport.read(answers);
        if (report.isPresent() && !answers.refused()) {
            evaluating.measured(task, by, report.get(), measured);
        }
    }
}
