package nl.vanregelsnaarruimte.notification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
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
import nl.vanregelsnaarruimte.proposal.Stage;
import nl.vanregelsnaarruimte.workflow.Worklist;
import org.springframework.stereotype.Component;

/** Finds who gets a letter; nobody gets the same one twice. */
@Component
class Recipients {

    private final TaskRecipients tasks;
    private final OtherRecipients others;
    private final Pages pages;
    private final Proposals proposals;
    private final Participants participants;
    private final Users users;
    private final Worklist worklist;
    private final Outbox outbox;

    Recipients(
            TaskRecipients tasks,
            OtherRecipients others,
            Pages pages,
            Proposals proposals,
            Participants participants,
            Users users,
            Worklist worklist,
            Outbox outbox) {
        this.tasks = tasks;
        this.others = others;
        this.pages = pages;
        this.proposals = proposals;
        this.participants = participants;
        this.users = users;
        this.worklist = worklist;
        this.outbox = outbox;
    }

    List<Recipient> of(Letter letter, Mailing mailing) {
        if (!letter.aboutProposal()) {
            return others.of(letter, mailing).toList();
        }
        if (letter.target == Target.TASK) {
            return once(tasks.of(letter, mailing));
        }
        Proposal proposal = proposals.get(mailing.reference());
        return once(letter.addressees.stream()
                .sorted(Comparator.naturalOrder())
                .flatMap(addressee -> of(addressee, letter, proposal))
                .filter(recipient -> mailing.about() == null || mailing.about().equals(recipient.subject())));
    }

    private static List<Recipient> once(Stream<Recipient> recipients) {
        Set<String> seen = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        List<Recipient> once = new ArrayList<>();
        recipients.filter(recipient -> seen.add(recipient.address())).forEach(once::add);
        return once;
    }

    private Stream<Recipient> of(Addressee addressee, Letter letter, Proposal proposal) {
        return switch (addressee) {
            case SUBMITTER -> users.find(proposal.submitter()).stream().map(user -> page(user, letter, proposal));
            case ADVISER ->
                Optional.ofNullable(proposal.adviser()).flatMap(users::find).stream()
                        .map(user -> page(user, letter, proposal));
            case TEAM ->
                Stream.concat(of(Addressee.SUBMITTER, letter, proposal), of(Addressee.COLLEAGUES, letter, proposal));
            case COLLEAGUES -> outside(Kind.COLLEAGUE, letter, proposal, Recipients::confirmed);
            case ASKED_COLLEAGUES ->
                outside(Kind.COLLEAGUE, letter, proposal, colleague -> colleague.status() == Status.INVITED);
            case MANDATE_GIVER -> outside(Kind.MANDATE_GIVER, letter, proposal, giver -> hears(letter, giver));
            case RULE_OWNER -> outside(Kind.RULE_OWNER, letter, proposal, owner -> true);
            case UNIONS -> involved(Role.UNION, letter, proposal);
            case LAWYERS -> involved(Role.LAWYER, letter, proposal);
            case ASSESSORS -> atBzk(Role.ASSESSOR, letter, proposal);
            case DECIDERS -> atBzk(Role.DECIDER, letter, proposal);
            case COORDINATORS -> role(Role.COORDINATOR, letter, proposal);
            case TASK -> Stream.empty();
        };
    }

    private static boolean confirmed(Participant colleague) {
        return colleague.status() == Status.CONFIRMED;
    }

    private boolean hears(Letter letter, Participant giver) {
        return letter == Letter.MANDATE_ASKED
                || giver.status() != Status.INVITED
                || outbox.told(Letter.MANDATE_ASKED, giver.id().toString());
    }

    private Stream<Recipient> involved(Role role, Letter letter, Proposal proposal) {
        return users.having(role).stream()
                .filter(user -> worklist.involved(proposal.reference(), user))
                .map(user -> page(user, letter, proposal));
    }

    /** BZK can see a proposal from the review on, and gets no mail about a page that it can't open. */
    private Stream<Recipient> atBzk(Role role, Letter letter, Proposal proposal) {
        return proposal.reached(Stage.REVIEW) ? role(role, letter, proposal) : Stream.empty();
    }

    private Stream<Recipient> role(Role role, Letter letter, Proposal proposal) {
        return users.having(role).stream().map(user -> page(user, letter, proposal));
    }

    private Recipient page(User user, Letter letter, Proposal proposal) {
        return Recipient.to(user, pages.forUser(letter.target, proposal));
    }

    private Stream<Recipient> outside(Kind kind, Letter letter, Proposal proposal, Predicate<Participant> who) {
        return participants.of(proposal.reference(), kind).stream()
                .filter(who)
                .map(participant -> outside(participant, letter, proposal));
    }

    private Recipient outside(Participant participant, Letter letter, Proposal proposal) {
        return tasks.purpose(letter.target)
                .map(purpose -> Recipient.byLink(participant, purpose, tasks.due(proposal.reference(), purpose)))
                .orElseGet(() -> Recipient.to(participant, pages.forOutsider(letter.target, proposal)));
    }
}
