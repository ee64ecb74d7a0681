package nl.vanregelsnaarruimte.pilot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.vanregelsnaarruimte.proposal.Approval;
import nl.vanregelsnaarruimte.proposal.Approvals;
import nl.vanregelsnaarruimte.proposal.Participant;
import nl.vanregelsnaarruimte.proposal.Participants;
import nl.vanregelsnaarruimte.proposal.Proposal;
import nl.vanregelsnaarruimte.proposal.Proposals;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Finds everybody who had a part in a pilot. */
@Component
public class People {

    private final Proposals proposals;
    private final Participants participants;
    private final Approvals approvals;
    private final LegalBases bases;
    private final MessageSource messages;

    People(
            Proposals proposals,
            Participants participants,
            Approvals approvals,
            LegalBases bases,
            MessageSource messages) {
        this.proposals = proposals;
        this.participants = participants;
        this.approvals = approvals;
        this.bases = bases;
        this.messages = messages;
    }

    /** Their names, and these. */
    public PersonNames names(String reference, String... more) {
        List<String> names = around(proposals.get(reference), approvals.get(reference), bases.find(reference));
        names.addAll(List.of(more));
        return new PersonNames(names);
    }

    /** Says things without their names and these. */
    public Nameless nameless(String reference, String... more) {
        return nameless(names(reference, more));
    }

    /** The same about what was read already. */
    Nameless nameless(Proposal proposal, Approval approval, Optional<LegalBasis> basis) {
        return nameless(new PersonNames(around(proposal, approval, basis)));
    }

    private Nameless nameless(PersonNames names) {
        return new Nameless(names, messages.getMessage("pilot.somebody", null, Locale.ROOT));
    }

    /** Who declined or never answered had no part in it. */
    private List<String> around(Proposal proposal, Approval approval, Optional<LegalBasis> basis) {
        List<String> names = new ArrayList<>();
        names.add(proposal.submitterName());
        names.add(proposal.adviserName() == null ? "" : proposal.adviserName());
        names.add(approval.preparedBy().name());
        names.add(approval.decidedBy().name());
        participants.of(proposal.reference()).stream()
                .filter(participant -> participant.status() == Participant.Status.CONFIRMED)
                .forEach(participant -> names.add(participant.name()));
        basis.map(LegalBasis::deciderName).ifPresent(names::add);
        return names;
    }
}
