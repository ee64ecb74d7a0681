package nl.vanregelsnaarruimte.review;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.vanregelsnaarruimte.access.LinkPage;
import nl.vanregelsnaarruimte.access.LinkPurpose;
import nl.vanregelsnaarruimte.proposal.Participant;
import nl.vanregelsnaarruimte.proposal.Participant.Kind;
import nl.vanregelsnaarruimte.proposal.Participant.Status;
import nl.vanregelsnaarruimte.proposal.Participants;
import nl.vanregelsnaarruimte.proposal.Proposals;
import org.springframework.stereotype.Component;

/** The letter with the decision, for somebody without an account who took part: he can read it and do nothing else. */
@Component
class DecisionLink implements LinkPage {

    private final Participants participants;
    private final Proposals proposals;
    private final DecisionRows decisions;

    DecisionLink(Participants participants, Proposals proposals, DecisionRows decisions) {
        this.participants = participants;
        this.proposals = proposals;
        this.decisions = decisions;
    }

    @Override
    public LinkPurpose purpose() {
        return LinkPurpose.DECISION;
    }

    @Override
    public Optional<Shown> show(String reader) {
        return participants
                .find(UUID.fromString(reader))
                .filter(DecisionLink::takesPart)
                .flatMap(one -> decisions.sent(one.reference()))
                .map(this::letter);
    }

    /** A colleague who said no, or somebody whose place another took, reads along no more. */
    private static boolean takesPart(Participant reader) {
        return reader.status() == Status.CONFIRMED
                || (reader.kind() != Kind.COLLEAGUE && reader.status() != Status.REPLACED);
    }

    private Shown letter(Decision decision) {
        return new Shown(
                "review/decision", Map.of("proposal", proposals.get(decision.reference()), "decision", decision));
    }
}
