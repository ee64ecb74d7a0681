package nl.vanregelsnaarruimte.notification;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vanregelsnaarruimte.access.LinkPurpose;
import nl.vanregelsnaarruimte.access.Role;
import nl.vanregelsnaarruimte.access.Users;
import nl.vanregelsnaarruimte.proposal.Participant.Kind;
import nl.vanregelsnaarruimte.proposal.Participants;
import nl.vanregelsnaarruimte.workflow.MandateProcess;
import nl.vanregelsnaarruimte.workflow.OpenTask;
import nl.vanregelsnaarruimte.workflow.ProposalProcess;
import nl.vanregelsnaarruimte.workflow.Terms;
import nl.vanregelsnaarruimte.workflow.Worklist;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds who gets a letter about an open task: those who can do it, with or without an account. */
@Component
class TaskRecipients {

    private static final Map<Target, LinkPurpose> PURPOSES = Map.of(
            Target.MANDATE, LinkPurpose.MANDATE,
            Target.COLLEAGUE, LinkPurpose.COLLEAGUE,
            Target.OWNER_VIEW, LinkPurpose.OWNER_VIEW,
            Target.BRAKE, LinkPurpose.BRAKE,
            Target.DECISION, LinkPurpose.DECISION,
            Target.ACCOUNT, LinkPurpose.ACCOUNT);

    private static final Map<LinkPurpose, String> STEPS = Map.of(
            LinkPurpose.MANDATE, MandateProcess.TASK_GIVE_MANDATE,
            LinkPurpose.OWNER_VIEW, ProposalProcess.TASK_GIVE_OWNER_VIEW);

    private final Worklist worklist;
    private final Terms terms;
    private final Participants participants;
    private final Users users;

    TaskRecipients(Worklist worklist, Terms terms, Participants participants, Users users) {
        this.worklist = worklist;
        this.terms = terms;
        this.participants = participants;
        this.users = users;
    }

    /** Those who can do the open tasks that the letter is about; nobody when these have been done meanwhile. */
    Stream<Recipient> of(Letter letter, Mailing mailing) {
        return worklist.waiting(mailing.reference()).stream()
                .filter(task -> mailing.about() == null
                        ? task.step().equals(letter.step)
                        : task.id().equals(mailing.about()))
                .flatMap(task -> letter == Letter.ESCALATION ? above(task) : of(task));
    }

    private Stream<Recipient> above(OpenTask task) {
        return users.having(Role.valueOf(terms.escalatesTo(task))).stream()
                .map(user -> new Recipient(
                        user.name(), user.mail(), null, null, "/voorstellen/" + task.reference(), task.due()));
    }

    private Stream<Recipient> of(OpenTask task) {
        if (task.holder() != null) {
            return users.find(task.holder()).stream().map(user -> Recipient.forTask(user, task));
        }
        return switch (task.groupKind()) {
            case "MANDATE_GIVER" -> outside(task, Kind.MANDATE_GIVER, LinkPurpose.MANDATE);
            case "RULE_OWNER" -> outside(task, Kind.RULE_OWNER, LinkPurpose.OWNER_VIEW);
            case "UNION" ->
                users.having(Role.UNION, task.groupMember()).stream().map(user -> Recipient.forTask(user, task));
            default -> users.having(Role.valueOf(task.group())).stream().map(user -> Recipient.forTask(user, task));
        };
    }

    private Stream<Recipient> outside(OpenTask task, Kind kind, LinkPurpose purpose) {
        return participants.of(task.reference(), kind).stream()
                .map(participant -> Recipient.byLink(participant, purpose, task.due()));
    }

    Optional<LinkPurpose> purpose(Target target) {
        return Optional.ofNullable(PURPOSES.get(target));
    }

    /** The last day on which somebody outside can answer; null when there is no term. */
    @Nullable
    LocalDate due(String reference, LinkPurpose purpose) {
        String step = STEPS.get(purpose);
        if (step == null) {
            return null;
        }
        Optional<OpenTask> task = worklist.find(reference, step);
        return task.isPresent() ? task.get().due() : null;
    }
}
