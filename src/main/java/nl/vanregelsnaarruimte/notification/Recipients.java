package nl.vanregelsnaarruimte.notification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.vanregelsnaarruimte.access.Role;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.access.Users;
import nl.vanregelsnaarruimte.proposal.Participant;
import nl.vanregelsnaarruimte.proposal.Participant.Kind;
import nl.vanregelsnaarruimte.proposal.Participant.Status;
import nl.vanregelsnaarruimte.proposal.Participants;
import nl.vanregelsnaarruimte.proposal.Proposal;
import nl.vanregelsnaarruimte.proposal.Proposals;
import nl.vanregelsnaarruimte.workflow.Worklist;
import org.springframework.stereotype.Component;

/** Finds who gets a letter; nobody gets the same one twice. */
@Component
class Recipients {

    private final TaskRecipients tasks;
    private final Pages pages;
    private final Proposals proposals;
    private final Participants participants;
    private final Users users;
    private final Worklist worklist;

    Recipients(
            TaskRecipients tasks,
            Pages pages,
            Proposals proposals,
            Participants participants,
            Users users,
            Worklist worklist) {
        this.tasks = tasks;
        this.pages = pages;
        this.proposals = proposals;
        this.participants = participants;
        this.users = users;
        this.worklist = worklist;
    }

    List<Recipient> of(Letter letter, Mailing mailing) {
        if (letter == Letter.INVITATION) {
            return users.find(mailing.reference()).map(tasks::invited).stream().toList();
        }
        if (letter.target == Target.TASK) {
            return once(tasks.of(letter, mailing));
        }
        Proposal proposal = proposals.get(mailing.reference());
        return once(letter.addressees.stream()
                .sorted(Comparator.naturalOrder())
                .flatMap(addressee -> of(addressee, letter, proposal)));
    }

    private static List<Recipient> once(Stream<Recipient> recipients) {
        Set<String> seen = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        List<Recipient> once = new ArrayList<>();
        recipients.filter(recipient -> seen.add(recipient.address())).forEach(once::add);
        return once;
    }

    private Stream<Recipient> of(Addressee addressee, Letter letter, Proposal proposal) {
        String reference = proposal.reference();
        return switch (addressee) {
            case SUBMITTER -> users.find(proposal.submitter()).stream().map(user -> page(user, letter, proposal));
            case ADVISER ->
                Optional.ofNullable(proposal.adviser()).flatMap(users::find).stream()
                        .map(user -> page(user, letter, proposal));
            case TEAM ->
                Stream.concat(
                        of(Addressee.SUBMITTER, letter, proposal),
                        participants.of(reference, Kind.COLLEAGUE).stream()
                                .filter(colleague -> colleague.status() == Status.CONFIRMED)
                                .map(colleague -> Recipient.to(colleague, pages.forOutsider(letter.target, proposal))));
            case ASKED_COLLEAGUES ->
                participants.of(reference, Kind.COLLEAGUE).stream()
                        .filter(colleague -> colleague.status() == Status.INVITED)
                        .map(colleague -> outside(colleague, letter, proposal));
            case MANDATE_GIVER -> outside(Kind.MANDATE_GIVER, letter, proposal);
            case RULE_OWNER -> outside(Kind.RULE_OWNER, letter, proposal);
            case UNIONS ->
                users.having(Role.UNION).stream()
                        .filter(user -> worklist.involved(reference, user))
                        .map(user -> page(user, letter, proposal));
            case ASSESSORS -> role(Role.ASSESSOR, letter, proposal);
            case DECIDERS -> role(Role.DECIDER, letter, proposal);
            case COORDINATORS -> role(Role.COORDINATOR, letter, proposal);
            case TASK -> Stream.empty();
        };
    }

    private Stream<Recipient> role(Role role, Letter letter, Proposal proposal) {
        return users.having(role).stream().map(user -> page(user, letter, proposal));
    }

    private Recipient page(User user, Letter letter, Proposal proposal) {
        return Recipient.to(user, pages.forUser(letter.target, proposal));
    }

    private Stream<Recipient> outside(Kind kind, Letter letter, Proposal proposal) {
        return participants.of(proposal.reference(), kind).stream()
                .map(participant -> outside(participant, letter, proposal));
    }

    private Recipient outside(Participant participant, Letter letter, Proposal proposal) {
        return tasks.purpose(letter.target)
                .map(purpose -> Recipient.byLink(participant, purpose, tasks.due(proposal.reference(), purpose)))
                .orElseGet(() -> Recipient.to(participant, pages.forOutsider(letter.target, proposal)));
    }
}
