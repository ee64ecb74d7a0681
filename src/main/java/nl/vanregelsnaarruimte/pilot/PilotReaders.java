package nl.vanregelsnaarruimte.pilot;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.vanregelsnaarruimte.access.Role;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.proposal.Proposal;
import nl.vanregelsnaarruimte.proposal.Proposals;
import org.springframework.stereotype.Component;

/** Who may see what of a pilot: everybody a running one, and its dossier only who may see the proposal (domain E.5). */
@Component
class PilotReaders {

    private static final Set<Role> REPORTS = EnumSet.of(
            Role.SUBMITTER, Role.ADVISER, Role.COORDINATOR, Role.ASSESSOR, Role.DECIDER, Role.UNION, Role.EVALUATOR);

    private final Proposals proposals;

    PilotReaders(Proposals proposals) {
        this.proposals = proposals;
    }

    /** The proposal behind a pilot, for a reader who may see it. */
    Optional<Proposal> dossier(Pilot pilot, User reader) {
        return proposals.find(pilot.reference(), reader);
    }

    /** Whether somebody who may see the proposal may also read how the pilot goes. */
    static boolean mayReadReports(User reader) {
        return reader.roles().stream().anyMatch(REPORTS::contains);
    }
}
