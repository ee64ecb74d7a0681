package nl.vanregelsnaarruimte.pilot;

import static nl.vanregelsnaarruimte.proposal.Audience.FOLLOWERS;

import java.util.Map;
import java.util.UUID;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.pilot.Progress.HowIsIt;
import nl.vanregelsnaarruimte.proposal.Timeline;
import nl.vanregelsnaarruimte.workflow.OpenTask;
import nl.vanregelsnaarruimte.workflow.Workflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in how a running pilot goes. */
@Service
@Transactional
class Reporting {

    private final Reports reports;
    private final Indicators indicators;
    private final Timeline timeline;
    private final Workflow workflow;
    private final PilotAlarm alarm;

    Reporting(Reports reports, Indicators indicators, Timeline timeline, Workflow workflow, PilotAlarm alarm) {
        this.reports = reports;
        this.indicators = indicators;
        this.timeline = timeline;
        this.workflow = workflow;
        this.alarm = alarm;
    }

    void report(OpenTask task, User by, Progress progress, Map<UUID, Measured> measured) {
        reports.add(task.reference(), progress, by.actor());
        indicators.measure(Moment.MID, measured, by.actor());
        timeline.add(task.reference(), "pilot.report." + progress.howIsIt(), by.actor(), FOLLOWERS);
        if (progress.howIsIt() == HowIsIt.RED) {
            alarm.goesBadly(task.reference());
        }
        workflow.complete(task, by.actor(), Map.of());
    }
}
