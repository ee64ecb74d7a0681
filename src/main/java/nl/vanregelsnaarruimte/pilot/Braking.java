package nl.vanregelsnaarruimte.pilot;

import static nl.vanregelsnaarruimte.proposal.Audience.FOLLOWERS;

import java.time.Clock;
import nl.vanregelsnaarruimte.access.Actor;
import nl.vanregelsnaarruimte.proposal.Timeline;
import nl.vanregelsnaarruimte.workflow.PilotProcess;
import nl.vanregelsnaarruimte.workflow.Workflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stops a running pilot: who and why is kept, and the process lets the rule hold again in the same transaction. */
@Service
@Transactional
class Braking {

    private final BrakePulls pulls;
    private final PilotRows pilots;
    private final Timeline timeline;
    private final Workflow workflow;
    private final Clock clock;

    Braking(BrakePulls pulls, PilotRows pilots, Timeline timeline, Workflow workflow, Clock clock) {
        this.pulls = pulls;
        this.pilots = pilots;
        this.timeline = timeline;
        this.workflow = workflow;
        this.clock = clock;
    }

    Brake.Pull stop(String reference, BrakeHolder holder, Actor by, String reason) {
        if (pilots.find(reference).filter(Pilot::running).isEmpty()) {
            throw new PilotNotRunning(reference);
        }
        pulls.add(reference, new BrakePull(holder, reason, by.name(), clock.instant()));
        timeline.add(reference, "pilot.brake", by, FOLLOWERS, reason);
        if (!workflow.send(PilotProcess.MESSAGE_BRAKE_PULLED, reference)) {
            throw new PilotNotRunning(reference);
        }
        return Brake.Pull.STOPPED;
    }
}
