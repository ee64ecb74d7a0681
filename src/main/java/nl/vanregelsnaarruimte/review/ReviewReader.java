package nl.vanregelsnaarruimte.review;

import java.util.Set;
import nl.vanregelsnaarruimte.access.Role;
import nl.vanregelsnaarruimte.access.User;

/**
 * Somebody who reads what others think of a proposal.
 *
 * <p>Source: domain E.5. Everybody reads all after the decision. Before it IMI, BZK, the lawyer and the evaluator do,
 * except of a proposal of their own; a union reads its own opinion, and the others only that there is one.
 *
 * @param own whether he has a stake in the proposal
 * @param decided whether what was asked has led to a decision
 */
record ReviewReader(User reader, boolean own, boolean decided) {

    private static final Set<Role> BEFORE =
            Set.of(Role.ADVISER, Role.COORDINATOR, Role.ASSESSOR, Role.DECIDER, Role.LAWYER, Role.EVALUATOR);

    boolean mayHear(Voice voice) {
        return decided || official() || ownUnion(voice);
    }

    private boolean official() {
        return !own && BEFORE.stream().anyMatch(reader::has);
    }

    private boolean ownUnion(Voice voice) {
        return voice.isUnion() && reader.has(Role.UNION) && voice.code().equals(reader.organisation());
    }
}
