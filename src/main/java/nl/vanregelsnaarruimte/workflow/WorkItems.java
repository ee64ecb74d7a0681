package nl.vanregelsnaarruimte.workflow;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.vanregelsnaarruimte.access.Actor;
import nl.vanregelsnaarruimte.storage.RecordRows;
import nl.vanregelsnaarruimte.workflow.TaskNotOpen.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of open tasks and the table of those that were. */
@Repository
class WorkItems {

    static final String COLUMNS = "task_id as id, step, form_key, reference, title, organisation, grp as \"group\","
            + " holder, holder_name, due_on as due, created_at";
    static final RowMapper<OpenTask> TASK = new RecordRows<>(OpenTask.class);

    private final JdbcClient db;
    private final Clock clock;
    private final Gathered<NewWorkItem> opened;

    WorkItems(JdbcClient db, NamedParameterJdbcOperations batches, Clock clock) {
        this.db = db;
        this.clock = clock;
        this.opened = new Gathered<>(
                batches,
                "insert into work_item (task_id, step, form_key, reference, title, organisation, grp, claimed, holder,"
                        + " holder_name, due_on, remind_on, remind_again_on, told, reminded, escalate_to, escalated, created_at)"
                        + " select :taskId, :step, :formKey, reference, title, organisation, :grp, :claimed, :holder,"
                        + " (select name from account where username = :holder), :dueOn, :remindOn, :remindAgainOn, false, false, :escalateTo, false, :createdAt"
                        + " from work_case where reference = :reference");
    }

    void addCase(String reference, String title, String organisation) {
        db.sql("insert into work_case (reference, title, organisation) values (?, ?, ?)")
                .params(reference, title, organisation)
                .update();
    }

    void open(NewWorkItem item) {
        opened.add(item);
    }

    /** What is asked here knows of what this transaction opened. */
    private JdbcClient written() {
        opened.flush();
        return db;
    }

    Optional<OpenTask> find(String taskId) {
        return written()
                .sql("select " + COLUMNS + " from work_item where task_id = ?")
                .param(taskId)
                .query(TASK)
                .optional();
    }

    /** The same, and nobody else can do or take it before this transaction ends; who was first is seen, not overtaken. */
    Optional<OpenTask> findLocked(String taskId) {
        return written()
                .sql("select " + COLUMNS + " from work_item where task_id = ? for update")
                .param(taskId)
                .query(TASK)
                .optional();
    }

    List<OpenTask> of(String reference) {
        return written()
                .sql("select " + COLUMNS + " from work_item where reference = ? order by due_on, task_id")
                .param(reference)
                .query(TASK)
                .list();
    }

    List<OpenTask> of(List<String> references) {
        return written()
                .sql("select " + COLUMNS + " from work_item where reference in (:references) order by due_on, task_id")
                .param("references", references)
                .query(TASK)
                .list();
    }

    Optional<DoneTask> findDone(String taskId) {
        return db.sql("select task_id, step, reference, grp as \"group\", holder, done_by as \"by\", done_at as at"
                        + " from work_done where task_id = ?")
                .param(taskId)
                .query(DoneTask.class)
                .optional();
    }

    /** Both tables in one statement; a step that is done comes without a form. */
    Trail trail(String reference) {
        List<OpenTask> found = written()
                .sql("select " + COLUMNS + " from work_item where reference = :reference"
                        + " union all select max(task_id), step, '', reference, '', '', '', null, null,"
                        + " max(cast(done_at as date)), max(done_at) from work_done"
                        + " where reference = :reference and done_by is not null group by step, reference"
                        + " order by due, id")
                .param("reference", reference)
                .query(TASK)
                .list();
        return new Trail(
                found.stream().filter(task -> !task.formKey().isEmpty()).toList(),
                found.stream()
                        .filter(task -> task.formKey().isEmpty())
                        .map(OpenTask::step)
                        .toList());
    }

    /** Takes the task off the list when it is this person's or free; the row's lock makes a second one wait and see. */
    boolean finish(OpenTask task, Actor by) {
        boolean his = written()
                        .sql("delete from work_item where task_id = ? and (claimed = false or holder = ?)")
                        .params(task.id(), by.username())
                        .update()
                == 1;
        if (his) {
            note(task, by.username() == null ? task.holder() : by.username(), by.name());
        }
        return his;
    }

    /** Takes the task off the list because the process needs it no longer. */
    void withdraw(OpenTask task) {
        if (written()
                        .sql("delete from work_item where task_id = ?")
                        .param(task.id())
                        .update()
                == 1) {
            note(task, task.holder(), null);
        }
    }

    private void note(OpenTask task, @Nullable String holder, @Nullable String by) {
        db.sql("insert into work_done (task_id, step, reference, grp, holder, done_by, done_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(task.id(), task.step(), task.reference(), task.group(), holder, by, now())
                .update();
    }

    /** Whether a task of this proposal waits or waited for one of these groups. */
    boolean involved(String reference, Set<String> groups) {
        String of = " where reference = :reference and grp in (:groups)";
        return written()
                        .sql("select count(*) from (select 1 as hit from work_item" + of
                                + " union all select 1 from work_done" + of + ") hits")
                        .param("reference", reference)
                        .param("groups", groups)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Gives the task to somebody when it is still free. */
    boolean claim(String taskId, String username, String name) {
        return written()
                        .sql("update work_item set claimed = true, holder = ?, holder_name = ?"
                                + " where task_id = ? and claimed = false")
                        .params(username, name, taskId)
                        .update()
                == 1;
    }

    boolean release(String taskId, String username) {
        return written()
                        .sql("update work_item set claimed = false, holder = null, holder_name = null"
                                + " where task_id = ? and holder = ? and grp <> '" + OpenTask.PERSONAL + "'")
                        .params(taskId, username)
                        .update()
                == 1;
    }

    /** Hands back what somebody holds for groups that he is no longer in. */
    void releaseAllBut(Set<String> groups, String username) {
        written()
                .sql("update work_item set claimed = false, holder = null, holder_name = null"
                        + " where holder = :username and grp not in (:kept)")
                .param("username", username)
                .param(
                        "kept",
                        Stream.concat(groups.stream(), Stream.of(OpenTask.PERSONAL))
                                .toList())
                .update();
    }

    RuntimeException whyNotOpen(String taskId) {
        return findDone(taskId)
                .<RuntimeException>map(WorkItems::gone)
                .or(() -> find(taskId).map(WorkItems::held))
                .orElseGet(() -> new TaskNotFound(taskId));
    }

    static TaskNotOpen gone(DoneTask done) {
        Reason reason = done.by() == null ? Reason.WITHDRAWN : Reason.DONE;
        return new TaskNotOpen(reason, done.reference(), done.holder(), done.by(), done.at());
    }

    static TaskNotOpen held(OpenTask task) {
        return new TaskNotOpen(Reason.HELD, task.reference(), task.holder(), task.holderName(), null);
    }

    OffsetDateTime now() {
        return Instant.now(clock).atOffset(ZoneOffset.UTC);
    }
}
