package nl.vanregelsnaarruimte.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.vanregelsnaarruimte.access.LinkPage;
import nl.vanregelsnaarruimte.access.LinkPurpose;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.access.Users;
import nl.vanregelsnaarruimte.demo.Example.Act;
import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.proposal.FrontDoor;
import nl.vanregelsnaarruimte.proposal.Participant;
import nl.vanregelsnaarruimte.proposal.Participant.Kind;
import nl.vanregelsnaarruimte.proposal.Participants;
import nl.vanregelsnaarruimte.proposal.Proposal;
import nl.vanregelsnaarruimte.proposal.Proposals;
import nl.vanregelsnaarruimte.workflow.OpenTask;
import nl.vanregelsnaarruimte.workflow.TaskPage;
import nl.vanregelsnaarruimte.workflow.TaskPages;
import nl.vanregelsnaarruimte.workflow.Worklist;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Does what the people in the examples did, through the same services as their pages. */
@Component
@Profile("demo")
class Player {

    private static final Map<LinkPurpose, Kind> KINDS = Map.of(
            LinkPurpose.MANDATE, Kind.MANDATE_GIVER,
            LinkPurpose.BRAKE, Kind.MANDATE_GIVER,
            LinkPurpose.COLLEAGUE, Kind.COLLEAGUE,
            LinkPurpose.OWNER_VIEW, Kind.RULE_OWNER);

    private final ObjectProvider<FrontDoor> door;
    private final Worklist worklist;
    private final TaskPages pages;
    private final ObjectProvider<LinkPage> linkPages;
    private final Participants participants;
    private final Proposals proposals;
    private final Users users;
    private final Filler filler;
    private final Map<Example, String> references = new HashMap<>();

    Player(
            ObjectProvider<FrontDoor> door,
            Worklist worklist,
            TaskPages pages,
            ObjectProvider<LinkPage> linkPages,
            Participants participants,
            Proposals proposals,
            Users users,
            Filler filler) {
        this.door = door;
        this.worklist = worklist;
        this.pages = pages;
        this.linkPages = linkPages;
        this.participants = participants;
        this.proposals = proposals;
        this.users = users;
        this.filler = filler;
    }

    void play(Planned planned) {
        Act act = planned.act();
        if (act == null) {
            submit(planned);
        } else if (act.link() != null) {
            answer(planned, LinkPurpose.valueOf(act.link()), act);
        } else if (act.withdraw() != null) {
            withdraw(planned, act, act.withdraw());
        } else {
            work(planned, act);
        }
    }

    private void submit(Planned planned) {
        Example example = planned.example();
        Answers answers = filler.fill(Answers.empty(), example.answers());
        String reference = door.getObject()
                .submit(user(example.submitter()), answers)
                .orElseThrow(() -> refused(planned, answers));
        references.put(example, reference);
    }

    private void work(Planned planned, Act act) {
        User user = user(act.as());
        String reference = reference(planned);
        OpenTask task = worklist.waiting(reference).stream()
                .filter(open -> open.step().equals(act.step()) && worklist.mayDo(open, user))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(planned + ": no such task for " + reference));
        TaskPage page = pages.of(task.step());
        Answers answers = Answers.empty();
        page.prefill(task, user, answers);
        page.submit(task, user, filler.fill(answers, act.answers()));
        check(planned, answers);
    }

    private void withdraw(Planned planned, Act act, String reason) {
        Proposal proposal = proposals.get(reference(planned));
        if (!proposals.withdraw(proposal, user(act.as()).actor(), reason)) {
            throw new IllegalStateException(planned + ": too late to withdraw " + proposal.reference());
        }
    }

    private void answer(Planned planned, LinkPurpose purpose, Act act) {
        String reference = reference(planned);
        Participant participant = participants.of(reference, Objects.requireNonNull(KINDS.get(purpose))).stream()
                .filter(one -> act.mail() == null || one.mail().equals(act.mail()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(planned + ": nobody to answer for " + reference));
        Answers answers = filler.fill(Answers.empty(), act.answers());
        linkPages
                .orderedStream()
                .filter(page -> page.purpose() == purpose)
                .findFirst()
                .orElseThrow()
                .submit(participant.id().toString(), answers);
        check(planned, answers);
    }

    private static void check(Planned planned, Answers answers) {
        if (answers.refused()) {
            throw refused(planned, answers);
        }
    }

    private static IllegalStateException refused(Planned planned, Answers answers) {
        return new IllegalStateException(planned + " is refused: " + answers.errors());
    }

    private User user(@Nullable String username) {
        return users.find(Objects.requireNonNull(username)).orElseThrow();
    }

    /** The proposal's; empty before it was sent in. */
    Optional<String> reference(Example example) {
        return Optional.ofNullable(references.get(example));
    }

    private String reference(Planned planned) {
        return reference(planned.example()).orElseThrow();
    }
}
