package nl.vanregelsnaarruimte.evaluation;

import static nl.vanregelsnaarruimte.proposal.Audience.ALL;

import java.util.Map;
import java.util.UUID;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.pilot.Indicators;
import nl.vanregelsnaarruimte.pilot.Measured;
import nl.vanregelsnaarruimte.pilot.Moment;
import nl.vanregelsnaarruimte.proposal.Timeline;
import nl.vanregelsnaarruimte.workflow.OpenTask;
import nl.vanregelsnaarruimte.workflow.Workflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do to learn from a pilot: measure, write, react and decide. */
@Service
@Transactional
class Evaluating {

    private final Indicators indicators;
    private final Evaluations evaluations;
    private final Sayings sayings;
    private final Timeline timeline;
    private final Workflow workflow;

    Evaluating(Indicators indicators, Evaluations evaluations, Sayings sayings, Timeline timeline, Workflow workflow) {
        this.indicators = indicators;
        this.evaluations = evaluations;
        this.sayings = sayings;
        this.timeline = timeline;
        this.workflow = workflow;
    }

    void measured(OpenTask task, User by, EndReport report, Map<UUID, Measured> measured) {
        indicators.measure(Moment.END, measured, by.actor());
        sayings.add(task.reference(), report, by);
        done(task, by, "evaluation.measured");
    }

    void written(OpenTask task, User by, Evaluation evaluation) {
        evaluations.add(task.reference(), evaluation, by);
        done(task, by, "evaluation.written");
    }

    void responded(OpenTask task, User by, Reaction reaction) {
        sayings.add(task.reference(), reaction, by);
        done(task, by, "evaluation.responded");
    }

    void decided(OpenTask task, User by, FollowUp followUp) {
        sayings.add(task.reference(), followUp, by);
        done(task, by, "evaluation.decided." + followUp.decision());
    }

    private void done(OpenTask task, User by, String event) {
        timeline.add(task.reference(), event, by.actor(), ALL);
        workflow.complete(task, by.actor(), Map.of());
    }
}
