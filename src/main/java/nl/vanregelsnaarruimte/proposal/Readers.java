package nl.vanregelsnaarruimte.proposal;

import java.util.List;
import nl.vanregelsnaarruimte.access.MailAddress;
import nl.vanregelsnaarruimte.access.Role;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.workflow.Worklist;
import org.springframework.stereotype.Component;

/**
 * Who may see a proposal (domain E.5): the submitter and the confirmed team, IMI from the start, BZK from the review,
 * and everybody else with a role only when a task of this proposal waits or waited for him.
 */
@Component
class Readers {

    private final Worklist worklist;
    private final Participants participants;

    Readers(Worklist worklist, Participants participants) {
        this.worklist = worklist;
        this.participants = participants;
    }

    boolean mayRead(User reader, Proposal proposal) {
        return proposal.submitter().equals(reader.username())
                || reader.has(Role.ADVISER)
                || reader.has(Role.COORDINATOR)
                || (proposal.reached(Stage.REVIEW) && (reader.has(Role.ASSESSOR) || reader.has(Role.DECIDER)))
                || worklist.involved(proposal.reference(), reader)
                || inTeam(reader, participants.of(proposal.reference()));
    }

    /** Whether it is his own proposal: he sent it in, or is in the team around it. */
    static boolean own(User reader, Proposal proposal, List<Participant> people) {
        return proposal.submitter().equals(reader.username()) || inTeam(reader, people);
    }

    /** Whether it is his, comes from where he works, or has him as a colleague, mandate giver or owner of the rule. */
    static boolean hasStake(User reader, Proposal proposal, List<Participant> people) {
        return proposal.submitter().equals(reader.username())
                || proposal.organisation().equals(reader.organisation())
                || people.stream()
                        .filter(person -> person.status() != Participant.Status.DECLINED)
                        .anyMatch(person -> MailAddress.same(person.mail(), reader.mail()));
    }

    private static boolean inTeam(User reader, List<Participant> people) {
        return people.stream()
                .filter(person -> person.kind() == Participant.Kind.COLLEAGUE)
                .anyMatch(colleague -> colleague.status() == Participant.Status.CONFIRMED
                        && MailAddress.same(colleague.mail(), reader.mail()));
    }
}
