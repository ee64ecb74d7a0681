package nl.vanregelsnaarruimte.proposal;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.vanregelsnaarruimte.access.Role;
import nl.vanregelsnaarruimte.access.User;

/**
 * How much somebody may read of a proposal that he may see (domain E.5).
 *
 * @param own whether he sent it in or belongs to the team
 * @param stake whether he has a stake in it, so that he reads nothing as an official
 */
record Reading(User reader, Proposal proposal, boolean own, boolean stake) {

    /** As what this reader reads a proposal with these people around it. */
    static Reading of(User reader, Proposal proposal, List<Participant> people) {
        return new Reading(
                reader, proposal, Readers.own(reader, proposal, people), Readers.hasStake(reader, proposal, people));
    }

    private static final Set<Role> OFFICIALS =
            EnumSet.of(Role.ADVISER, Role.COORDINATOR, Role.ASSESSOR, Role.DECIDER, Role.BROKER);

    boolean reads(Audience audience) {
        return switch (audience) {
            case ALL -> true;
            case OFFICIALS -> seesSteps();
            case UNTIL_DECISION -> seesSteps() || decided();
            case PARTIES -> own || official();
            case FOLLOWERS -> own || official() || reader.has(Role.UNION) || reader.has(Role.EVALUATOR);
        };
    }

    /** Whether he reads which step officials are at, where that tells what somebody thinks of the proposal. */
    boolean seesSteps() {
        return !stake && official();
    }

    /** Whether he reads how the colleagues in the team are called, or only how many they are. */
    boolean namesTeam() {
        return own || official();
    }

    private boolean official() {
        return !Collections.disjoint(reader.roles(), OFFICIALS);
    }

    /** An approval brings the proposal to the preparation, every other decision closes it. */
    boolean decided() {
        return proposal.outcome() != null || proposal.reached(Stage.PREPARATION);
    }
}
