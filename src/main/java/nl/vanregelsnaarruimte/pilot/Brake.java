package nl.vanregelsnaarruimte.pilot;

import java.util.Optional;
import nl.vanregelsnaarruimte.access.Actor;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.proposal.Participants;
import nl.vanregelsnaarruimte.proposal.Proposal;
import nl.vanregelsnaarruimte.workflow.Again;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The brake that hangs ready for everybody around a pilot. */
@Component
class Brake {

    private static final int LONGEST = 1500;

    /** What came of pulling. */
    enum Pull {
        STOPPED,
        REASON_MISSING,
        NOT_RUNNING
    }

    private final Braking braking;
    private final Pilots pilots;
    private final PilotReaders readers;
    private final Participants participants;

    Brake(Braking braking, Pilots pilots, PilotReaders readers, Participants participants) {
        this.braking = braking;
        this.pilots = pilots;
        this.readers = readers;
        this.participants = participants;
    }

    /** A pilot that somebody may see, and in what part he may stop it; none when he may not. */
    record Reach(Pilot pilot, Optional<BrakeHolder> holder) {}

    /**
     * How far the brake of the pilot with this number is from this person.
     *
     * @throws PilotNotFound when there is none, or when he may not see it
     */
    @Transactional(readOnly = true)
    Reach reach(String number, User user) {
        Pilot pilot = pilots.numbered(number);
        Proposal proposal = readers.dossier(pilot, user).orElseThrow(() -> new PilotNotFound(number));
        return new Reach(pilot, BrakeHolder.of(user, proposal, new Team(participants.of(proposal.reference()))));
    }

    Pull pull(String reference, BrakeHolder holder, Actor by, Answers answers) {
        String reason = answers.text("reason", 5, LONGEST);
        if (answers.refused()) {
            return Pull.REASON_MISSING;
        }
        try {
            return Again.whenCrossed(() -> braking.stop(reference, holder, by, reason));
        } catch (PilotNotRunning somebodyWasFirst) {
            return Pull.NOT_RUNNING;
        }
    }
}
