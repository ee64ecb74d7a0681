package nl.vanregelsnaarruimte.intake;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.vanregelsnaarruimte.access.Actor;
import nl.vanregelsnaarruimte.access.LinkPurpose;
import nl.vanregelsnaarruimte.access.Links;
import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.proposal.Audience;
import nl.vanregelsnaarruimte.proposal.NewProposal.Person;
import nl.vanregelsnaarruimte.proposal.Participant;
import nl.vanregelsnaarruimte.proposal.Participants;
import nl.vanregelsnaarruimte.proposal.Timeline;
import nl.vanregelsnaarruimte.workflow.MandateProcess;
import nl.vanregelsnaarruimte.workflow.OpenTask;
import nl.vanregelsnaarruimte.workflow.Workflow;
import nl.vanregelsnaarruimte.workflow.Worklist;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a manager answers who is asked for room; he has a link and no account. */
@Service
@Transactional
class MandateGiving {

    /** However often people point at somebody else, the fourth is not asked (domain E.3, P2). */
    private static final int MOST_GIVERS = 3;

    private static final Person NOBODY = new Person("", "", "");

    private final MandateRows rows;
    private final Participants participants;
    private final Links links;
    private final Timeline timeline;
    private final Worklist worklist;
    private final Workflow workflow;
    private final Clock clock;

    MandateGiving(
            MandateRows rows,
            Participants participants,
            Links links,
            Timeline timeline,
            Worklist worklist,
            Workflow workflow,
            Clock clock) {
        this.rows = rows;
        this.participants = participants;
        this.links = links;
        this.timeline = timeline;
        this.worklist = worklist;
        this.workflow = workflow;
        this.clock = clock;
    }

    /** The manager who was asked last. */
    @Transactional(readOnly = true)
    Participant asked(String reference) {
        return rows.of(reference)
                .latestAsk()
                .flatMap(ask -> participants.find(ask.giver()))
                .orElseThrow();
    }

    /** The task that waits for this participant's answer; empty when nothing waits for it (any more). */
    @Transactional(readOnly = true)
    Optional<OpenTask> task(String giver) {
        return invited(giver).flatMap(this::task);
    }

    /** Keeps what this participant answers; false when nothing waits for it (any more). */
    boolean give(String giver, Answers answers) {
        Optional<Participant> invited = invited(giver);
        Optional<OpenTask> task = invited.flatMap(this::task);
        task.ifPresent(open -> give(open, invited.get(), answers));
        return task.isPresent();
    }

    void give(OpenTask task, Answers answers) {
        give(task, asked(task.reference()), answers);
    }

    private Optional<Participant> invited(String giver) {
        return participants
                .find(UUID.fromString(giver))
                .filter(participant -> participant.status() == Participant.Status.INVITED);
    }

    private Optional<OpenTask> task(Participant invited) {
        return worklist.find(invited.reference(), MandateProcess.TASK_GIVE_MANDATE);
    }

    private void give(OpenTask task, Participant giver, Answers answers) {
        MandateReply reply = answers.choice("reply", MandateReply.class);
        String reason = reply == null ? "" : reason(reply, answers);
        Person next = reply == MandateReply.NOT_MINE ? PersonForm.read(answers, "next") : NOBODY;
        if (reply == null || answers.refused()) {
            return;
        }
        keep(task, giver, reply, reason, next);
        MandateReply outcome =
                reply == MandateReply.NOT_MINE && askedEnough(task.reference()) ? MandateReply.NO : reply;
        workflow.complete(task, new Actor(giver.name(), null), Map.of("mandateAnswer", outcome.name()));
    }

    private void keep(OpenTask task, Participant giver, MandateReply reply, String reason, Person next) {
        String reference = giver.reference();
        Participant.Status status = reply.given() ? Participant.Status.CONFIRMED : Participant.Status.DECLINED;
        if (!participants.answer(giver.id(), status)) {
            throw worklist.lost(task);
        }
        rows.add(new MandateAnswer(
                giver.id(),
                reference,
                reply,
                reason,
                next.name(),
                next.function(),
                next.mail(),
                giver.name(),
                clock.instant()));
        if (reply.given()) {
            rows.becomes(reference, MandateStatus.GIVEN, clock.instant());
        }
        links.revoke(LinkPurpose.MANDATE, giver.id().toString());
        timeline.add(reference, "mandate.answered." + reply, new Actor(giver.name(), null), Audience.PARTIES);
    }

    private boolean askedEnough(String reference) {
        return rows.of(reference).answers().stream()
                        .filter(answer -> answer.reply() == MandateReply.NOT_MINE)
                        .count()
                >= MOST_GIVERS;
    }

    private static String reason(MandateReply reply, Answers answers) {
        return switch (reply) {
            case YES, NOT_MINE -> "";
            case YES_IF -> answers.text("conditions", 10, 4000);
            case NO -> answers.text("reason", 20, 4000);
        };
    }
}
