package nl.vanregelsnaarruimte.pilot;

import static nl.vanregelsnaarruimte.proposal.Audience.FOLLOWERS;

import java.time.Clock;
import nl.vanregelsnaarruimte.access.Actor;
import nl.vanregelsnaarruimte.proposal.Timeline;
import nl.vanregelsnaarruimte.workflow.PilotProcess;
import nl.vanregelsnaarruimte.workflow.Workflow;
import org.springframework.stereotype.Component;

/** Stops a running pilot: who and why is kept, and the process lets the rule hold again in the same transaction. */
@Component
class Braking {

    private final BrakePulls pulls;
    private final Timeline timeline;
    private final Workflow workflow;
    private final Clock clock;

    Braking(BrakePulls pulls, Timeline timeline, Workflow workflow, Clock clock) {
        this.pulls = pulls;
        this.timeline = timeline;
        this.workflow = workflow;
        this.clock = clock;
    }

    void stop(Pilot pilot, BrakeHolder holder, Actor by, String reason) {
        String reference = pilot.reference();
        if (!pilot.running()) {
            throw new PilotNotRunning(reference);
        }
        pulls.add(reference, new BrakePull(holder, reason, by.name(), clock.instant()));
        timeline.add(reference, "pilot.brake", by, FOLLOWERS, reason);
        if (!workflow.send(PilotProcess.MESSAGE_BRAKE_PULLED, reference)) {
            throw new PilotNotRunning(reference);
        }
    }
}
