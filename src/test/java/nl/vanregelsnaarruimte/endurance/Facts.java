package nl.vanregelsnaarruimte.endurance;

import static nl.vanregelsnaarruimte.workflow.EvaluationProcess.TASK_DECIDE_FOLLOW_UP;
import static nl.vanregelsnaarruimte.workflow.PilotProcess.TASK_START_PILOT;
import static nl.vanregelsnaarruimte.workflow.ProposalProcess.TASK_GIVE_UNION_OPINION;
import static nl.vanregelsnaarruimte.workflow.ProposalProcess.TASK_TAKE_DECISION;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.vanregelsnaarruimte.endurance.Ledger.Answered;
import nl.vanregelsnaarruimte.endurance.Ledger.Done;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What the tables say, held against what people were told and against each other. */
final class Facts implements AutoCloseable {

    private static final Map<String, String> BY_LINK = Map.of(
            "/collega/",
                    "select count(*) from participant where reference = ? and kind = 'COLLEAGUE' and status ="
                            + " 'CONFIRMED'",
            "/mandaat/", "select count(*) from mandate_answer where reference = ?",
            "/eigenaar/", "select count(*) from voice where reference = ? and kind = 'OWNER' and answer is not null",
            "/rem/", "select count(*) from brake where reference = ?");

    /** What may be there once for each proposal, by a query that gives what is there more often. */
    private static final Map<String, String> ONCE = Map.of(
            "proposals of one title", "select title from proposal group by title having count(*) > 1",
            "processes of one proposal",
                    "select BUSINESS_KEY_ from ACT_RU_EXECUTION where PARENT_ID_ is null and SUPER_EXEC_ is null"
                            + " group by BUSINESS_KEY_ having count(*) > 1",
            "a step done twice",
                    "select reference || step from work_done where done_by is not null"
                            + " group by reference, step having count(*) > 1",
            "an event on the timeline",
                    "select reference || event || args from timeline"
                            + " group by reference, event, args, done_by having count(*) > 1",
            "a decision that was sent",
                    "select reference from decision where sent_at is not null"
                            + " group by reference having count(*) > 1",
            "a manager's answer", "select reference from mandate_answer group by reference having count(*) > 1",
            "a mailing",
                    "select event || reference from mailing where event <> 'invitation' group by event, reference,"
                            + " task_id having count(*) > 1",
            "a letter",
                    "select letter || address from mail group by mailing_id, letter, address" + " having count(*) > 1");

    private final Connection connection;
    private final JdbcClient db;

    /** All that is asked of it is as it was in one moment. */
    private Facts(DataSource source) throws SQLException {
        connection = source.getConnection();
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
        db = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    /** At any moment, also right after a kill and while people work. */
    static void agree(DataSource source, Ledger ledger, Post post) throws SQLException {
        Ledger told = ledger.untilNow();
        try (Facts facts = new Facts(source)) {
            facts.agree(told, post);
        }
    }

    /** What the engine still has to do now, with what went wrong. */
    static List<String> waitingJobs(DataSource source) throws SQLException {
        try (Facts facts = new Facts(source)) {
            return facts.waitingJobs();
        }
    }

    /** When nothing is under way any more. */
    static void areAtRest(DataSource source, Post post) throws SQLException {
        try (Facts facts = new Facts(source)) {
            facts.areAtRest(post);
        }
    }

    static void happenedOnce(DataSource source) throws SQLException {
        try (Facts facts = new Facts(source)) {
            facts.happenedOnce();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private void happenedOnce() {
        ONCE.forEach(
                (what, query) -> assertThat(names(query)).as("twice: " + what).isEmpty());
    }

    private void agree(Ledger ledger, Post post) {
        keepsWhatWasTold(ledger);
        happenedOnce();
        assertThat(set("select task_id from work_item"))
                .as("the work list and the engine")
                .isEqualTo(set("select ID_ from ACT_RU_TASK"));
        stagesAgree();
        diagramAgrees();
        nobodyIsStuck();
        mailsAgree(post);
    }

    private void areAtRest(Post post) {
        assertThat(waitingJobs()).as("jobs").isEmpty();
        assertThat(names("select event from mailing where addressed = false")).isEmpty();
        assertThat(names("select letter from mail where sent_at is null")).isEmpty();
        Set<String> due = set("select '<' || cast(id as varchar(40)) || '@voorbeeld.example>' from mail");
        assertThat(post.letters().stream().map(Post.Letter::id).collect(Collectors.toSet()))
                .as("each mail by its one name")
                .isEqualTo(due);
    }

    private List<String> waitingJobs() {
        return names("select coalesce(PROCESS_DEF_KEY_, '-') || ' ' || RETRIES_ || ' ' || coalesce(EXCEPTION_MSG_, '')"
                + " from ACT_RU_JOB where TYPE_ = 'message' or RETRIES_ = 0 or EXCEPTION_MSG_ is not null");
    }

    private void keepsWhatWasTold(Ledger ledger) {
        Map<String, String> titles = new TreeMap<>();
        db.sql("select title, reference from proposal")
                .query((row, number) -> titles.put(row.getString(1), row.getString(2)))
                .list();
        assertThat(titles).as("sent in").containsAllEntriesOf(ledger.submitted);
        for (Done task : ledger.done) {
            assertThat(db.sql("select reference || step || done_by from work_done where task_id = ?")
                            .param(task.taskId())
                            .query(String.class)
                            .list())
                    .as("done by " + task)
                    .containsExactly(task.reference() + task.step() + task.by());
        }
        ledger.answered.stream()
                .collect(Collectors.groupingBy(answer -> answer, Collectors.counting()))
                .forEach(this::keepsAnswer);
    }

    private void keepsAnswer(Answered answer, long told) {
        assertThat(db.sql(BY_LINK.get(answer.kind()))
                        .param(answer.reference())
                        .query(Long.class)
                        .single())
                .as("answered: " + answer)
                .isGreaterThanOrEqualTo(told);
    }

    private void stagesAgree() {
        db.sql("select reference, stage from proposal")
                .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .forEach(proposal -> assertThat(proposal.getValue())
                        .as("stage of " + proposal.getKey())
                        .isEqualTo(stage(proposal.getKey())));
    }

    /** Where a proposal is by what was done for it. */
    private String stage(String reference) {
        Set<String> done =
                set("select step from work_done where done_by is not null and reference = '" + reference + "'");
        if (done.contains(TASK_DECIDE_FOLLOW_UP)) {
            return "CLOSED";
        }
        if (done.contains(TASK_START_PILOT)) {
            return set("select reference from brake").contains(reference) ? "EVALUATION" : "RUNNING";
        }
        if (done.contains(TASK_TAKE_DECISION)) {
            return "PREPARATION";
        }
        boolean mandated = set("select reference from mandate_answer").contains(reference);
        return mandated || done.contains(TASK_GIVE_UNION_OPINION) ? "REVIEW" : "INTAKE";
    }

    /** The engine stands in the phase of its stage, and in no other. */
    private void diagramAgrees() {
        Set<String> stands = new TreeSet<>();
        db.sql("select coalesce(proposal.BUSINESS_KEY_, process.BUSINESS_KEY_), here.ACT_ID_"
                        + " from ACT_RU_EXECUTION here join ACT_RU_EXECUTION process on process.ID_ = here.PROC_INST_ID_"
                        + " left join ACT_RU_EXECUTION caller on caller.ID_ = process.SUPER_EXEC_"
                        + " left join ACT_RU_EXECUTION proposal on proposal.ID_ = caller.PROC_INST_ID_"
                        + " where here.ACT_ID_ is not null")
                .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .forEach(here ->
                        Phases.stage(here.getValue()).ifPresent(stage -> stands.add(here.getKey() + " " + stage)));
        assertThat(stands)
                .as("stage and diagram")
                .isEqualTo(set("select reference || ' ' || stage from proposal where closed_at is null"));
    }

    private void nobodyIsStuck() {
        assertThat(set("select reference from proposal where closed_at is null"))
                .as("unfinished ones have a process")
                .isEqualTo(set("select BUSINESS_KEY_ from ACT_RU_EXECUTION where BUSINESS_KEY_ like 'VRR%'"));
        Set<String> waiting = set("select reference from work_item");
        waiting.addAll(set("select reference from pilot where status = 'RUNNING'"));
        assertThat(waiting)
                .as("each waits for somebody, or for the end of its pilot")
                .containsAll(set("select reference from proposal where closed_at is null"));
        assertThat(names("select PROCESS_DEF_KEY_ from ACT_RU_JOB where RETRIES_ = 0"))
                .isEmpty();
    }

    /** A mail that was sent twice has one id, so each id has one receiver. */
    private void mailsAgree(Post post) {
        Map<String, String> sent = new TreeMap<>();
        db.sql("select id, address from mail where sent_at is not null")
                .query((row, number) -> sent.put("<" + row.getString(1) + "@voorbeeld.example>", row.getString(2)))
                .list();
        Map<String, Set<String>> received = new TreeMap<>();
        post.letters()
                .forEach(letter -> received.computeIfAbsent(letter.id(), id -> new TreeSet<>())
                        .add(letter.to()));
        sent.forEach((id, address) -> assertThat(received.getOrDefault(id, Set.of()))
                .as("receivers of " + id)
                .containsExactly(address));
    }

    private List<String> names(String query) {
        return db.sql(query).query(String.class).list();
    }

    private Set<String> set(String query) {
        return new TreeSet<>(names(query));
    }
}
