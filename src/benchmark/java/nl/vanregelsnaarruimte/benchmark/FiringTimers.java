package nl.vanregelsnaarruimte.benchmark;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Brings proposals to where they wait for a mandate, and lets that wait be over for many of them at once. */
final class FiringTimers implements Served.Answering {

    /** What is done with a proposal before it waits: taking it up, and judging it. */
    static final int ACTS = 2;

    private static final int WORKERS = 4;
    private static final int POLL = 100;
    private static final double NANO = 1e9;

    /** When all of them were due, and a little later. */
    private static final Date PAST = Date.from(Instant.EPOCH);

    private static final Date LATER = Date.from(Instant.EPOCH.plusSeconds(1));

    private final JobExecutor executor;
    private final ManagementService management;
    private final JdbcClient db;
    private final Repeated.Turn bringing;

    FiringTimers(ProcessEngine engine, Repeated.Turn bringing) {
        ProcessEngineConfigurationImpl settings =
                (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        this.executor = settings.getJobExecutor();
        this.management = engine.getManagementService();
        this.db = JdbcClient.create(settings.getDataSource());
        this.bringing = bringing;
        executor.shutdown();
    }

    /** {@code prepare 100} brings so many to where they wait; {@code fire 100} ends so many waits. */
    @Override
    public String answer(String question) throws Exception {
        String[] words = question.split(" ", -1);
        int count = Integer.parseInt(words[1]);
        return words[0].equals("prepare") ? prepare(count) : fire(count);
    }

    private String prepare(int count) throws Exception {
        Repeated.atOnce(WORKERS, worker -> {
            for (int turn = worker; turn < count; turn += WORKERS) {
                bringing.take(worker);
            }
            return 0;
        });
        return String.valueOf(count);
    }

    /** How many were done in a second, until the last was. */
    private String fire(int count) throws InterruptedException {
        int made = db.sql("update ACT_RU_JOB set DUEDATE_ = :past where ID_ in (select ID_ from ACT_RU_JOB"
                        + " where HANDLER_CFG_ like 'BoundaryEvent_MandateOverdue%' order by ID_ limit :count)")
                .param("past", PAST)
                .param("count", count)
                .update();
        if (made != count) {
            throw new IllegalStateException("only " + made + " are waiting");
        }
        long began = System.nanoTime();
        executor.start();
        while (due().count() > 0) {
            Thread.sleep(POLL);
        }
        double seconds = (System.nanoTime() - began) / NANO;
        executor.shutdown();
        if (due().withException().count() > 0) {
            throw new IllegalStateException("some failed: see the log");
        }
        return String.valueOf(count / seconds);
    }

    private JobQuery due() {
        return management.createJobQuery().timers().duedateLowerThan(LATER);
    }
}
