package nl.vanregelsnaarruimte.pilot;

import java.util.Optional;
import java.util.UUID;
import nl.vanregelsnaarruimte.access.Actor;
import nl.vanregelsnaarruimte.access.LinkPage.Shown;
import nl.vanregelsnaarruimte.access.LinkPurpose;
import nl.vanregelsnaarruimte.access.Links;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.proposal.Participant;
import nl.vanregelsnaarruimte.proposal.Participants;
import nl.vanregelsnaarruimte.proposal.Proposal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The brake that hangs ready for everybody around a pilot: who may pull it is asked in the transaction that stops. */
@Service
@Transactional
class Brake {

    private static final int LONGEST = 1500;

    private final Braking braking;
    private final BrakePage page;
    private final Pilots pilots;
    private final PilotReaders readers;
    private final Participants participants;
    private final Links links;

    Brake(
            Braking braking,
            BrakePage page,
            Pilots pilots,
            PilotReaders readers,
            Participants participants,
            Links links) {
        this.braking = braking;
        this.page = page;
        this.pilots = pilots;
        this.readers = readers;
        this.participants = participants;
        this.links = links;
    }

    /**
     * What somebody with an account sees at the brake.
     *
     * @throws PilotNotFound when there is no pilot with this number, or when he may not see it
     */
    @Transactional(readOnly = true)
    public Shown ask(String number, User user) {
        Pilot pilot = pilots.numbered(number);
        return holder(pilot, user).isPresent() ? page.ask(pilot) : BrakePage.notYours(pilot);
    }

    /**
     * The same person pulls it.
     *
     * @throws PilotNotFound as above
     * @throws PilotNotRunning when it was over already, or in the same moment
     */
    public Shown pull(String number, User user, Answers answers) {
        Pilot pilot = pilots.numbered(number);
        return holder(pilot, user)
                .map(holder -> pull(pilot, holder, user.actor(), answers))
                .orElseGet(() -> BrakePage.notYours(pilot));
    }

    /** What somebody with a link sees; empty when he does not hold the brake (any more). */
    @Transactional(readOnly = true)
    public Optional<Shown> ask(UUID person) {
        return participants
                .find(person)
                .filter(found -> BrakeHolder.of(found).isPresent())
                .map(found -> page.ask(pilots.get(found.reference())));
    }

    /**
     * Somebody with a link pulls it, and uses the link up.
     *
     * @return empty when he does not hold the brake (any more)
     * @throws PilotNotRunning as above
     */
    public Optional<Shown> pull(UUID person, Answers answers) {
        return participants
                .find(person)
                .flatMap(found -> BrakeHolder.of(found).map(part -> pull(found, part, answers)));
    }

    private Shown pull(Participant person, BrakeHolder part, Answers answers) {
        Pilot pilot = pilots.get(person.reference());
        Shown next = pull(pilot, part, new Actor(person.name(), null), answers);
        if (!answers.refused()) {
            links.revoke(LinkPurpose.BRAKE, person.id().toString());
        }
        return next;
    }

    private Shown pull(Pilot pilot, BrakeHolder holder, Actor by, Answers answers) {
        String reason = answers.text("reason", 5, LONGEST);
        if (answers.refused()) {
            return page.ask(pilot);
        }
        braking.stop(pilot, holder, by, reason);
        return Shown.elsewhere("/pilots/" + pilot.number());
    }

    private Optional<BrakeHolder> holder(Pilot pilot, User user) {
        Proposal proposal = readers.dossier(pilot, user).orElseThrow(() -> new PilotNotFound(pilot.number()));
        return BrakeHolder.of(user, proposal, new Team(participants.of(proposal.reference())));
    }
}
