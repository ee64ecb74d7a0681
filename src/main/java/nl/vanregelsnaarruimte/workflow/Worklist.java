package nl.vanregelsnaarruimte.workflow;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vanregelsnaarruimte.access.Role;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.calendar.Amsterdam;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What waits on whom: the open tasks of all proposals, and who may take up which. */
@Service
public class Worklist {

    private final WorkItems items;
    // asked late: a rule may itself need to know what is on the list
    private final ObjectProvider<Recusal> recusals;
    private final JdbcClient db;
    private final Clock clock;

    Worklist(WorkItems items, ObjectProvider<Recusal> recusals, JdbcClient db, Clock clock) {
        this.items = items;
        this.recusals = recusals;
        this.db = db;
        this.clock = clock;
    }

    /** One page of what this reader can do, the most urgent first; one statement, so without a transaction. */
    public WorkPage page(User reader, WorkFilter filter, @Nullable WorkCursor after, int size) {
        WorkQuery query = new WorkQuery(groups(reader), reader.username(), filter, after, size + 1);
        List<OpenTask> found =
                db.sql(query.sql).params(query.params).query(WorkItems.TASK).list();
        if (found.size() <= size) {
            return new WorkPage(found, null);
        }
        OpenTask last = found.get(size - 1);
        return new WorkPage(List.copyOf(found.subList(0, size)), new WorkCursor(last.due(), last.id()));
    }

    /** What this proposal waits for now, the most urgent first. */
    public List<OpenTask> waiting(String reference) {
        return items.of(reference);
    }

    /** What each of these proposals waits for now. */
    public List<OpenTask> waiting(List<String> references) {
        return references.isEmpty() ? List.of() : items.of(references);
    }

    /** What this proposal waits for now, and the steps that people have done. */
    public Trail trail(String reference) {
        return items.trail(reference);
    }

    /** Whether a task of this proposal waits or waited for a group of this reader. */
    public boolean involved(String reference, User reader) {
        Set<String> groups = groups(reader);
        return !groups.isEmpty() && items.involved(reference, groups);
    }

    /** The open task of this proposal at this step, for somebody who comes by a link. */
    public Optional<OpenTask> find(String reference, String step) {
        return items.of(reference).stream()
                .filter(task -> task.step().equals(step))
                .findFirst();
    }

    /**
     * The task, for somebody who is about to do it.
     *
     * @throws TaskNotFound when it does not exist or is none of his business
     * @throws TaskNotOpen when somebody else did it or holds it
     * @throws TaskRefused when he has the role but must leave it to a colleague
     */
    public OpenTask forWork(String taskId, User reader) {
        return unlessLost(items.find(taskId), taskId, reader);
    }

    /**
     * The same, kept for him until the transaction ends: whoever does it in the same moment waits, and is told.
     * Without this the second would read what the first has just written, and be told of faults that he did not make.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public OpenTask atWork(String taskId, User reader) {
        return unlessLost(items.findLocked(taskId), taskId, reader);
    }

    private OpenTask unlessLost(Optional<OpenTask> found, String taskId, User reader) {
        OpenTask task = found.orElseThrow(() -> notOpen(taskId, reader));
        if (!concerns(task, reader)) {
            throw new TaskNotFound(taskId);
        }
        if (task.holder() != null && !reader.username().equals(task.holder())) {
            throw WorkItems.held(task);
        }
        return unlessRecused(task, reader);
    }

    /** Whether this reader could do this task now. */
    public boolean mayDo(OpenTask task, User reader) {
        boolean free = task.holder() == null || reader.username().equals(task.holder());
        return free && concerns(task, reader) && recusal(task, reader).isEmpty();
    }

    /** Takes the task up, so that colleagues see who is at it. */
    @Transactional
    public OpenTask claim(String taskId, User reader) {
        OpenTask task = forWork(taskId, reader);
        if (task.holder() == null && !items.claim(taskId, reader.username(), reader.name())) {
            throw items.whyNotOpen(taskId);
        }
        return task;
    }

    /** Why a task that was open a moment ago can't be done, for somebody who comes by a link. */
    public RuntimeException lost(OpenTask task) {
        return items.whyNotOpen(task.id());
    }

    /** Hands the task back to its group; a personal task stays. */
    @Transactional
    public OpenTask release(String taskId, User reader) {
        OpenTask task = forWork(taskId, reader);
        items.release(taskId, reader.username());
        return task;
    }

    /** How many tasks that this reader can do are past their term, counted up to the given bound. */
    public int late(User reader, int bound) {
        return Math.min(bound, (int)
                page(reader, new WorkFilter(WorkFilter.View.ALL, null, null), null, bound).tasks().stream()
                        .filter(task -> task.due().isBefore(Amsterdam.today(clock)))
                        .count());
    }

    /** Whether it is his by name or by one of his groups: who lost the role lost the task, even when he held it. */
    private static boolean concerns(OpenTask task, User reader) {
        return task.personal()
                ? reader.username().equals(task.holder())
                : groups(reader).contains(task.group());
    }

    private OpenTask unlessRecused(OpenTask task, User reader) {
        recusal(task, reader).ifPresent(reason -> {
            throw new TaskRefused(reason, task.reference());
        });
        return task;
    }

    private Optional<String> recusal(OpenTask task, User reader) {
        return recusals.orderedStream()
                .flatMap(rule -> rule.against(task, reader).stream())
                .findFirst();
    }

    private RuntimeException notOpen(String taskId, User reader) {
        return items.findDone(taskId)
                .filter(done -> reader.username().equals(done.holder())
                        || groups(reader).contains(done.group()))
                .<RuntimeException>map(WorkItems::gone)
                .orElseGet(() -> new TaskNotFound(taskId));
    }

    /**
     * The groups whose tasks somebody may do: his roles, where a union's people have their own union's, and where the
     * coordinator, who divides the advisers' work, may do it too.
     */
    static Set<String> groups(User user) {
        Set<String> groups = new LinkedHashSet<>();
        for (Role role : user.roles()) {
            groups.add(role == Role.UNION ? Role.UNION + ":" + user.organisation() : role.name());
        }
        if (user.has(Role.COORDINATOR)) {
            groups.add(Role.ADVISER.name());
        }
        return groups;
    }
}
