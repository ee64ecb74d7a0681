package nl.vanregelsnaarruimte.pilot;

import java.util.Optional;
import nl.vanregelsnaarruimte.access.Role;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.proposal.Participant;
import nl.vanregelsnaarruimte.proposal.Proposal;

/** In what part somebody may stop a pilot, alone and at once (domain C.3). */
enum BrakeHolder {
    TEAM,
    MANDATE_GIVER,
    UNION,
    BZK;

    /** The part of somebody who comes by a link; none for who did not say yes to the pilot. */
    static Optional<BrakeHolder> of(Participant participant) {
        if (participant.status() != Participant.Status.CONFIRMED) {
            return Optional.empty();
        }
        return switch (participant.kind()) {
            case COLLEAGUE -> Optional.of(TEAM);
            case MANDATE_GIVER -> Optional.of(MANDATE_GIVER);
            case RULE_OWNER -> Optional.empty();
        };
    }

    /** The part of somebody with an account who may see the proposal; none for who may only look on. */
    static Optional<BrakeHolder> of(User user, Proposal proposal, Team team) {
        if (user.username().equals(proposal.submitter()) || team.has(user.mail())) {
            return Optional.of(TEAM);
        }
        if (user.has(Role.UNION)) {
            return Optional.of(UNION);
        }
        return user.has(Role.ASSESSOR) || user.has(Role.DECIDER) ? Optional.of(BZK) : Optional.empty();
    }
}
