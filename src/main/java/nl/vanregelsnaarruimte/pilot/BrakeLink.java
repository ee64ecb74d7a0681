package nl.vanregelsnaarruimte.pilot;

import java.util.Optional;
import java.util.UUID;
import nl.vanregelsnaarruimte.access.Actor;
import nl.vanregelsnaarruimte.access.LinkPage;
import nl.vanregelsnaarruimte.access.LinkPurpose;
import nl.vanregelsnaarruimte.access.Links;
import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.proposal.Participant;
import nl.vanregelsnaarruimte.proposal.Participants;
import org.springframework.stereotype.Component;

/** The brake for the manager who gave the room and for colleagues in the team. */
@Component
class BrakeLink implements LinkPage {

    private final Links links;
    private final Participants participants;
    private final Pilots pilots;
    private final Brake brake;
    private final BrakePage page;

    BrakeLink(Links links, Participants participants, Pilots pilots, Brake brake, BrakePage page) {
        this.links = links;
        this.participants = participants;
        this.pilots = pilots;
        this.brake = brake;
        this.page = page;
    }

    @Override
    public LinkPurpose purpose() {
        return LinkPurpose.BRAKE;
    }

    @Override
    public Optional<Shown> show(String holder) {
        return person(holder).map(person -> page.ask(pilots.get(person.reference())));
    }

    @Override
    public Optional<Shown> submit(String holder, Answers answers) {
        return person(holder).flatMap(person -> BrakeHolder.of(person).map(part -> pull(person, part, answers)));
    }

    private Shown pull(Participant person, BrakeHolder part, Answers answers) {
        Brake.Pull pull = brake.pull(person.reference(), part, new Actor(person.name(), null), answers);
        if (pull == Brake.Pull.STOPPED) {
            links.revoke(purpose(), person.id().toString());
        }
        return page.after(pull, pilots.get(person.reference()));
    }

    private Optional<Participant> person(String holder) {
        return participants
                .find(UUID.fromString(holder))
                .filter(person -> BrakeHolder.of(person).isPresent());
    }
}
