package nl.vanregelsnaarruimte.pilot;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.workflow.OpenTask;
import nl.vanregelsnaarruimte.workflow.PilotProcess;
import nl.vanregelsnaarruimte.workflow.TaskPage;
import org.springframework.stereotype.Component;

/** Where the team tells how the pilot goes. */
@Component
class ReportPage implements TaskPage {

    private final Reporting reporting;
    private final Indicators indicators;
    private final PilotRows pilots;

    ReportPage(Reporting reporting, Indicators indicators, PilotRows pilots) {
        this.reporting = reporting;
        this.indicators = indicators;
        this.pilots = pilots;
    }

    @Override
    public String step() {
        return PilotProcess.TASK_REPORT_PROGRESS;
    }

    @Override
    public Map<String, ?> show(OpenTask task, User reader) {
        return Map.of(
                "pilot", pilots.find(task.reference()).orElseThrow(),
                "indicators", indicators.of(task.reference()),
                "howIsIts", Progress.HowIsIt.values(),
                "reallyOffs", Progress.ReallyOff.values());
    }

    @Override
    public void submit(OpenTask task, User by, Answers answers) {
        Progress progress = Progress.read(answers);
        Map<UUID, Measured> measured = new LinkedHashMap<>();
        indicators
                .of(task.reference())
                .forEach(indicator -> Measured.readOptional(answers, "m" + indicator.place(), indicator.core())
                        .ifPresent(value -> measured.put(indicator.id(), value)));
        if (progress != null && !answers.refused()) {
            reporting.report(task, by, progress, measured);
        }
    }
}
