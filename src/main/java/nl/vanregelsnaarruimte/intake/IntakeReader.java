package nl.vanregelsnaarruimte.intake;

import java.util.Set;
import nl.vanregelsnaarruimte.access.Role;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.proposal.Proposal;
import nl.vanregelsnaarruimte.proposal.Stage;

/**
 * What somebody who may see a proposal may read of its intake (domain E.5).
 *
 * @param verdicts how the four points were judged, and why; the submitter reads it once the intake is over
 * @param mandate the room that was asked and given
 * @param notes what IMI and BZK write for each other
 */
record IntakeReader(boolean verdicts, boolean mandate, boolean notes) {

    private static final Set<Role> OFFICIALS = Set.of(Role.ADVISER, Role.COORDINATOR, Role.ASSESSOR, Role.DECIDER);
    private static final Set<Role> CONSULTED = Set.of(Role.UNION, Role.LAWYER);
    private static final Set<Role> OTHERS = Set.of(Role.BROKER, Role.EVALUATOR);

    /** @param own whether he has a stake in it */
    static IntakeReader of(Proposal proposal, User reader, boolean own) {
        boolean over = proposal.stage() != Stage.INTAKE || proposal.outcome() != null;
        if (has(reader, OFFICIALS) && !own) {
            return new IntakeReader(true, true, true);
        }
        if (has(reader, CONSULTED) && !own) {
            return new IntakeReader(true, false, false);
        }
        if (has(reader, OTHERS) && !own) {
            return new IntakeReader(false, reader.has(Role.BROKER), false);
        }
        return new IntakeReader(over, true, false);
    }

    private static boolean has(User reader, Set<Role> roles) {
        return reader.roles().stream().anyMatch(roles::contains);
    }
}
