package nl.vanregelsnaarruimte.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.vanregelsnaarruimte.access.LinkPurpose;
import nl.vanregelsnaarruimte.access.Links;
import nl.vanregelsnaarruimte.access.MailAddress;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.calendar.Amsterdam;
import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.proposal.Audience;
import nl.vanregelsnaarruimte.proposal.ColleagueMail;
import nl.vanregelsnaarruimte.proposal.NewProposal.Person;
import nl.vanregelsnaarruimte.proposal.Participant;
import nl.vanregelsnaarruimte.proposal.Participant.Kind;
import nl.vanregelsnaarruimte.proposal.Participant.Status;
import nl.vanregelsnaarruimte.proposal.Participants;
import nl.vanregelsnaarruimte.proposal.Proposal;
import nl.vanregelsnaarruimte.proposal.Proposals;
import nl.vanregelsnaarruimte.proposal.Stage;
import nl.vanregelsnaarruimte.proposal.Timeline;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom a submitter asks to take part after he sent his proposal: the same people once more, others, or fewer. */
@Service
@Transactional
class TeamInvitations {

    /** How many colleagues may be asked or take part at once. */
    static final int MOST = 10;

    /** How many may be asked on one day, also when that is taken back: each of them gets a mail. */
    static final int MOST_A_DAY = 10;

    private final Proposals proposals;
    private final Participants participants;
    private final Links links;
    private final ColleagueMail mail;
    private final Timeline timeline;
    private final Clock clock;

    TeamInvitations(
            Proposals proposals,
            Participants participants,
            Links links,
            ColleagueMail mail,
            Timeline timeline,
            Clock clock) {
        this.proposals = proposals;
        this.participants = participants;
        this.links = links;
        this.mail = mail;
        this.timeline = timeline;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<Participant> of(Proposal proposal) {
        return participants.of(proposal.reference(), Kind.COLLEAGUE);
    }

    /** Asks somebody else, unless what was typed about him is refused; who asks in the same moment waits and counts. */
    Asking ask(String reference, User by, Answers answers) {
        Proposal proposal = proposals.lock(reference);
        if (isOver(proposal)) {
            return Asking.CLOSED;
        }
        List<Participant> people = takingPart(participants.of(reference));
        Person person = PersonForm.colleague(answers, mails(proposal, people));
        if (colleagues(people) >= MOST) {
            answers.refuse("name", "intake.colleagues.full", MOST);
        } else if (!answers.refused()) {
            checkToday(answers, person, participants.asked(reference, today()));
        }
        if (answers.refused()) {
            return Asking.REFUSED;
        }
        participants
                .find(participants.invite(reference, Kind.COLLEAGUE, person))
                .ifPresent(mail::ask);
        return note(proposal, by, Asking.ASKED);
    }

    private static void checkToday(Answers answers, Person person, List<Participant> asked) {
        if (asked.stream().anyMatch(one -> MailAddress.same(one.mail(), person.mail()))) {
            answers.refuse("mail", "intake.colleagues.TODAY");
        } else if (colleagues(asked) >= MOST_A_DAY) {
            answers.refuse("name", "intake.colleagues.day", MOST_A_DAY);
        }
    }

    /** Sends a colleague who has not answered a new link; the old one is dead from now on. */
    Asking askAgain(Proposal proposal, String colleague, User by) {
        Optional<Participant> waiting = waiting(proposal, colleague);
        if (isOver(proposal) || waiting.isEmpty()) {
            return isOver(proposal) ? Asking.CLOSED : Asking.NOT_WAITING;
        }
        if (!participants.askAgain(waiting.get().id(), today())) {
            return Asking.TODAY;
        }
        links.revoke(LinkPurpose.COLLEAGUE, colleague);
        mail.ask(waiting.get());
        return note(proposal, by, Asking.ASKED_AGAIN);
    }

    /** Asks nothing any more of a colleague who has not answered; his link is dead from now on. */
    Asking takeBack(Proposal proposal, String colleague, User by) {
        Optional<Participant> waiting = waiting(proposal, colleague);
        if (waiting.isEmpty() || !participants.takeBack(waiting.get().id())) {
            return Asking.NOT_WAITING;
        }
        links.revoke(LinkPurpose.COLLEAGUE, colleague);
        return note(proposal, by, Asking.TAKEN_BACK);
    }

    /** Whether nobody is asked any more: the pilot was the last in which colleagues have a part. */
    static boolean isOver(Proposal proposal) {
        return proposal.outcome() != null || proposal.stage() == Stage.EVALUATION;
    }

    private Asking note(Proposal proposal, User by, Asking done) {
        timeline.add(proposal.reference(), "colleague." + done, by.actor(), Audience.PARTIES);
        return done;
    }

    private Optional<Participant> waiting(Proposal proposal, String colleague) {
        return of(proposal).stream()
                .filter(one -> one.id().toString().equals(colleague) && one.status() == Status.INVITED)
                .findFirst();
    }

    private LocalDate today() {
        return Amsterdam.today(clock);
    }

    private static long colleagues(List<Participant> people) {
        return people.stream().filter(one -> one.kind() == Kind.COLLEAGUE).count();
    }

    private static List<Participant> takingPart(List<Participant> people) {
        return people.stream().filter(one -> one.status() != Status.DECLINED).toList();
    }

    private static Collection<String> mails(Proposal proposal, List<Participant> people) {
        List<String> mails = new ArrayList<>();
        mails.add(proposal.submitterMail());
        people.forEach(one -> mails.add(one.mail()));
        return mails;
    }
}
