package nl.vanregelsnaarruimte.pilot;

import java.util.Optional;
import java.util.UUID;
import nl.vanregelsnaarruimte.access.LinkPage;
import nl.vanregelsnaarruimte.access.LinkPurpose;
import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.workflow.Again;
import org.springframework.stereotype.Component;

/** The brake for the manager who gave the room and for colleagues in the team. */
@Component
class BrakeLink implements LinkPage {

    private final Brake brake;

    BrakeLink(Brake brake) {
        this.brake = brake;
    }

    @Override
    public LinkPurpose purpose() {
        return LinkPurpose.BRAKE;
    }

    @Override
    public Optional<Shown> show(String holder) {
        return brake.ask(UUID.fromString(holder));
    }

    @Override
    public Optional<Shown> submit(String holder, Answers answers) {
        return Again.whenCrossed(() -> brake.pull(UUID.fromString(holder), answers));
    }
}
