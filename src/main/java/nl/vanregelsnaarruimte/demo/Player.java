package nl.vanregelsnaarruimte.demo;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import nl.vanregelsnaarruimte.access.LinkPage;
import nl.vanregelsnaarruimte.access.LinkPurpose;
import nl.vanregelsnaarruimte.access.Links;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.access.Users;
import nl.vanregelsnaarruimte.demo.Example.Act;
import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.proposal.FrontDoor;
import nl.vanregelsnaarruimte.proposal.Participant;
import nl.vanregelsnaarruimte.proposal.Participant.Kind;
import nl.vanregelsnaarruimte.proposal.Participants;
import nl.vanregelsnaarruimte.workflow.OpenTask;
import nl.vanregelsnaarruimte.workflow.TaskPages;
import nl.vanregelsnaarruimte.workflow.Worklist;
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
    private final Links links;
    private final Participants participants;
    private final Users users;
    private final Filler filler;
    private final Map<Example, String> references = new HashMap<>();

    Player(
            ObjectProvider<FrontDoor> door,
            Worklist worklist,
            TaskPages pages,
            ObjectProvider<LinkPage> linkPages,
            Links links,
            Participants participants,
            Users users,
            Filler filler) {
        this.door = door;
        this.worklist = worklist;
        this.pages = pages;
        this.linkPages = linkPages;
        this.links = links;
        this.participants = participants;
        this.users = users;
        this.filler = filler;
    }

    void play(Planned planned) {
        Example example = planned.example();
        Act act = planned.act();
        if (act == null) {
            Answers answers = filler.fill(example.answers());
            references.put(
                    example,
                    door.getObject()
                            .submit(user(example.submitter()), answers)
                            .orElseThrow(() -> refused(planned, answers)));
        } else if (act.link() == null) {
            work(planned, act, reference(example));
        } else {
            answer(planned, LinkPurpose.valueOf(act.link()), act, reference(example));
        }
    }

    private void work(Planned planned, Act act, String reference) {
        User user = user(Objects.requireNonNull(act.as()));
        OpenTask task = worklist.waiting(reference).stream()
                .filter(open -> open.step().equals(act.step()) && worklist.mayDo(open, user))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(planned + ": no such task for " + reference));
        Answers answers = filler.fill(act.answers());
        pages.of(task.step()).submit(task, user, answers);
        check(planned, answers);
    }

    private void answer(Planned planned, LinkPurpose purpose, Act act, String reference) {
        Participant participant = participants.of(reference, Objects.requireNonNull(KINDS.get(purpose))).stream()
                .filter(one -> act.mail() == null || one.mail().equals(act.mail()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(planned + ": nobody to answer for " + reference));
        String token = links.issue(purpose, participant.id().toString(), Duration.ofDays(1));
        Answers answers = filler.fill(act.answers());
        linkPages
                .orderedStream()
                .filter(page -> page.purpose() == purpose)
                .findFirst()
                .orElseThrow()
                .submit(token, answers);
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

    private User user(String username) {
        return users.find(username).orElseThrow();
    }

    private String reference(Example example) {
        return Objects.requireNonNull(references.get(example));
    }
}
