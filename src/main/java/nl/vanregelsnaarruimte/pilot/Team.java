package nl.vanregelsnaarruimte.pilot;

import java.util.List;
import nl.vanregelsnaarruimte.access.MailAddress;
import nl.vanregelsnaarruimte.proposal.Participant;
import nl.vanregelsnaarruimte.proposal.Participant.Kind;
import nl.vanregelsnaarruimte.proposal.Participant.Status;

/** The people around a pilot who said that they take part. */
record Team(List<Participant> confirmed) {

    Team {
        confirmed = confirmed.stream()
                .filter(participant -> participant.status() == Status.CONFIRMED)
                .toList();
    }

    /** Whether the manager gave the room that the pilot asks for. */
    boolean hasMandate() {
        return confirmed.stream().anyMatch(participant -> participant.kind() == Kind.MANDATE_GIVER);
    }

    public int colleagues() {
        return (int) confirmed.stream()
                .filter(participant -> participant.kind() == Kind.COLLEAGUE)
                .count();
    }

    /** Whether somebody with this mail address is a colleague in the team. */
    boolean has(String mail) {
        return confirmed.stream()
                .anyMatch(participant ->
                        participant.kind() == Kind.COLLEAGUE && MailAddress.same(participant.mail(), mail));
    }
}
