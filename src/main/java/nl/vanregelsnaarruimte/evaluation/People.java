package nl.vanregelsnaarruimte.evaluation;

import java.util.ArrayList;
import java.util.List;
import nl.vanregelsnaarruimte.pilot.Pilots;
import nl.vanregelsnaarruimte.proposal.Approval;
import nl.vanregelsnaarruimte.proposal.Approvals;
import nl.vanregelsnaarruimte.proposal.Participants;
import nl.vanregelsnaarruimte.proposal.Proposal;
import nl.vanregelsnaarruimte.proposal.Proposals;
import org.springframework.stereotype.Component;

/** Finds everybody who had a part in a pilot. */
@Component
class People {

    private final Proposals proposals;
    private final Participants participants;
    private final Approvals approvals;
    private final Pilots pilots;

    People(Proposals proposals, Participants participants, Approvals approvals, Pilots pilots) {
        this.proposals = proposals;
        this.participants = participants;
        this.approvals = approvals;
        this.pilots = pilots;
    }

    PersonNames names(String reference, String... more) {
        List<String> names = new ArrayList<>(List.of(more));
        Proposal proposal = proposals.get(reference);
        Approval approval = approvals.get(reference);
        names.add(proposal.submitterName());
        names.add(proposal.adviserName() == null ? "" : proposal.adviserName());
        names.add(approval.preparedBy().name());
        names.add(approval.decidedBy().name());
        participants.of(reference).forEach(participant -> names.add(participant.name()));
        pilots.signer(reference).ifPresent(names::add);
        return new PersonNames(names);
    }
}
