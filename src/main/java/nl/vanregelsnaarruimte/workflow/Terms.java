package nl.vanregelsnaarruimte.workflow;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The terms of open tasks: which come near and which are over. */
@Component
public class Terms {

    private final JdbcClient db;
    private final Deadlines deadlines;

    Terms(JdbcClient db, Deadlines deadlines) {
        this.db = db;
        this.deadlines = deadlines;
    }

    /** Tasks that have opened since this was asked last. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<OpenTask> takeNew(int most) {
        return take("told", "due_on is not null", List.of(), most);
    }

    /** Tasks whose term comes near and whose people have not been reminded; from now on they count as reminded. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<OpenTask> takeNear(LocalDate today, int most) {
        return take("reminded", "remind_on <= ? and due_on >= ?", List.of(today, today), most);
    }

    /** Tasks whose people are to be reminded once more, maybe after the term; from now on they have been. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<OpenTask> takeAgain(LocalDate today, int most) {
        return take("reminded_again", "reminded = true and remind_again_on <= ?", List.of(today), most);
    }

    /** Tasks whose term is over and whose lateness has not been told higher up; from now on it has. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<OpenTask> takeLate(LocalDate today, int most) {
        return take("escalated", "due_on < ?", List.of(today), most);
    }

    /** Tasks of this step whose lateness has been told higher up. */
    public List<OpenTask> toldLate(String step) {
        return db.sql("select " + WorkItems.COLUMNS + " from work_item where escalated = true and step = ?")
                .param(step)
                .query(WorkItems.TASK)
                .list();
    }

    /** The role that is told when the term of this step is over. */
    public String escalatesTo(OpenTask task) {
        return deadlines.of(task.step()).escalateTo();
    }

    private List<OpenTask> take(String flag, String when, List<LocalDate> days, int most) {
        List<OpenTask> found = db.sql("select " + WorkItems.COLUMNS + " from work_item where " + flag + " = false and "
                        + when + " order by " + flag + ", due_on, task_id limit " + most)
                .params(List.copyOf(days))
                .query(WorkItems.TASK)
                .list();
        return found.stream()
                .filter(task ->
                        db.sql("update work_item set " + flag + " = true where task_id = ? and " + flag + " = false")
                                        .param(task.id())
                                        .update()
                                == 1)
                .toList();
    }
}
