package nl.vanregelsnaarruimte.pilot;

import java.util.Optional;
import java.util.UUID;
import nl.vanregelsnaarruimte.access.LinkPage;
import nl.vanregelsnaarruimte.access.LinkPurpose;
import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.proposal.Participants;
import nl.vanregelsnaarruimte.workflow.Again;
import org.springframework.stereotype.Component;

/** The brake for the manager who gave the room and for colleagues in the team. */
@Component
class BrakeLink implements LinkPage {

    private final Participants participants;
    private final Pilots pilots;
    private final BrakePage page;
    private final Brake brake;

    BrakeLink(Participants participants, Pilots pilots, BrakePage page, Brake brake) {
        this.participants = participants;
        this.pilots = pilots;
        this.page = page;
        this.brake = brake;
    }

    @Override
    public LinkPurpose purpose() {
        return LinkPurpose.BRAKE;
    }

    @Override
    public Optional<Shown> show(String holder) {
        return participants
                .find(UUID.fromString(holder))
                .filter(person -> BrakeHolder.of(person).isPresent())
                .map(person -> page.ask(pilots.get(person.reference())));
    }

    @Override
    public Optional<Shown> submit(String holder, Answers answers) {
        return Again.whenCrossed(() -> brake.pull(UUID.fromString(holder), answers));
    }
}
