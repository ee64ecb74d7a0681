package nl.vanregelsnaarruimte.intake;

import java.util.List;
import nl.vanregelsnaarruimte.proposal.Participant;
import nl.vanregelsnaarruimte.proposal.Participant.Kind;
import nl.vanregelsnaarruimte.proposal.Participants;
import nl.vanregelsnaarruimte.proposal.Proposal;
import nl.vanregelsnaarruimte.proposal.Proposals;
import nl.vanregelsnaarruimte.proposal.ReadOnce;
import nl.vanregelsnaarruimte.rule.Rules;
import org.springframework.stereotype.Component;

/** Gathers what is known of a proposal. */
@Component
class Cases {

    private final ReadOnce<Case> read = new ReadOnce<>();
    private final Proposals proposals;
    private final Rules rules;
    private final Participants participants;

    Cases(Proposals proposals, Rules rules, Participants participants) {
        this.proposals = proposals;
        this.rules = rules;
        this.participants = participants;
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
                rules.get(proposal.ruleId()),
                ofKind(people, Kind.MANDATE_GIVER),
                ofKind(people, Kind.COLLEAGUE));
    }

    private static List<Participant> ofKind(List<Participant> people, Kind kind) {
        return people.stream().filter(person -> person.kind() == kind).toList();
    }
}
