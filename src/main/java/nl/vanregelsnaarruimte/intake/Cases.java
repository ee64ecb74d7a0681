package nl.vanregelsnaarruimte.intake;

import java.util.List;
import nl.vanregelsnaarruimte.proposal.Participant;
import nl.vanregelsnaarruimte.proposal.Participant.Kind;
import nl.vanregelsnaarruimte.proposal.Participants;
import nl.vanregelsnaarruimte.proposal.Proposal;
import nl.vanregelsnaarruimte.proposal.Proposals;
import nl.vanregelsnaarruimte.proposal.ReadOnce;
import nl.vanregelsnaarruimte.proposal.SentBacks;
import org.springframework.stereotype.Component;

/** Gathers what is known of a proposal. */
@Component
class Cases {

    private final ReadOnce<Case> read = new ReadOnce<>();
    private final Proposals proposals;
    private final Participants participants;
    private final SentBacks sentBacks;

    Cases(Proposals proposals, Participants participants, SentBacks sentBacks) {
        this.proposals = proposals;
        this.participants = participants;
        this.sentBacks = sentBacks;
    }

    /** For pages, which show it more than once and write nothing before. */
    Case of(String reference) {
        return read.get(reference, () -> read(reference));
    }

    private Case read(String reference) {
        Proposal proposal = proposals.get(reference);
        List<Participant> people = participants.of(reference);
        return new Case(
                proposal,
                proposals.idea(reference),
                proposals.rule(reference),
                ofKind(people, Kind.MANDATE_GIVER),
                ofKind(people, Kind.COLLEAGUE),
                sentBacks.returned(reference));
    }

    private static List<Participant> ofKind(List<Participant> people, Kind kind) {
        return people.stream().filter(person -> person.kind() == kind).toList();
    }
}
