package nl.vanregelsnaarruimte.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The engine's own task list of the same length: a page of what two of six groups may take up, with how many there
 * are. Its rows are as few and its ids as orderly as can be, and its checks of rights are off: that is kind to it.
 */
final class EngineWorkList {

    private static final int PAGE = 25;
    private static final List<String> GROUPS = List.of("ADVISER", "COORDINATOR");

    private final TaskService tasks;
    private final Series series;

    private EngineWorkList(ProcessEngine engine, DataSource source) {
        this.tasks = engine.getTaskService();
        this.series = new Series(JdbcClient.create(source));
    }

    public static void main(String[] args) throws IOException {
        Served.by(() -> {
            DataSource source = pool();
            return new EngineWorkList(engine(source), source)::answer;
        });
    }

    private static ProcessEngine engine(DataSource source) {
        return new StandaloneProcessEngineConfiguration()
                .setDataSource(source)
                .setDatabaseSchemaUpdate("true")
                .setJobExecutorActivate(false)
                .setMetricsEnabled(false)
                .buildProcessEngine();
    }

    private static DataSource pool() {
        Database database = Database.told();
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(database.url());
        pool.setUsername(database.user());
        pool.setPassword(database.password());
        return pool;
    }

    private String answer(String question) throws Exception {
        String[] words = question.split(" ", -1);
        return switch (words[0]) {
            case "fill" -> fill(Integer.parseInt(words[1]), Integer.parseInt(words[2]));
            case "first" -> time(0, words[1]);
            case "deep" -> time(Integer.parseInt(words[2]), words[1]);
            default -> throw new IllegalArgumentException(question);
        };
    }

    private String time(int offset, String seconds) throws Exception {
        return Timing.of(1, Integer.parseInt(seconds), worker -> read(offset)).toString();
    }

    private void read(int offset) {
        TaskQuery query = tasks.createTaskQuery().taskCandidateGroupIn(GROUPS).taskUnassigned();
        int found = query.orderByDueDate().asc().listPage(offset, PAGE).size();
        if (found != PAGE || query.count() < PAGE) {
            throw new IllegalStateException("a page of " + found);
        }
    }

    private String fill(int first, int last) {
        series.insert(
                "ACT_RU_EXECUTION (ID_, REV_, PROC_INST_ID_, IS_ACTIVE_, IS_CONCURRENT_, IS_SCOPE_, IS_EVENT_SCOPE_,"
                        + " SUSPENSION_STATE_, SEQUENCE_COUNTER_)",
                "'e' || s.x, 1, 'e' || s.x, true, false, true, false, 1, 1",
                first,
                last);
        series.insert(
                "ACT_RU_TASK (ID_, REV_, EXECUTION_ID_, PROC_INST_ID_, NAME_, TASK_DEF_KEY_, PRIORITY_, CREATE_TIME_,"
                        + " DUE_DATE_, SUSPENSION_STATE_)",
                "'t' || s.x, 1, 'e' || s.x, 'e' || s.x, 'Voorstel oppakken', 'Task_TakeUpProposal', 50,"
                        + " current_timestamp, " + Series.DUE + ", 1",
                first,
                last);
        series.insert(
                "ACT_RU_IDENTITYLINK (ID_, REV_, GROUP_ID_, TYPE_, TASK_ID_)",
                "'l' || s.x, 1, " + Series.GROUP + ", 'candidate', 't' || s.x",
                first,
                last);
        series.analyze();
        return "filled";
    }
}
