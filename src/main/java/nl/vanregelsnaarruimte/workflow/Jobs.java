package nl.vanregelsnaarruimte.workflow;

import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Runs what is due at a given moment: for a clock that is not the machine's own, when example data are loaded. */
@Component
public class Jobs {

    private static final Logger log = LoggerFactory.getLogger(Jobs.class);

    private final ManagementService management;

    Jobs(ManagementService management) {
        this.management = management;
    }

    /** Runs each timer with a date up to this moment and each waiting job, and what these bring forth. */
    public void runDue(Instant now) {
        Set<String> tried = new HashSet<>();
        for (List<Job> due = due(now, tried); !due.isEmpty(); due = due(now, tried)) {
            due.forEach(job -> run(job, tried));
        }
    }

    private List<Job> due(Instant now, Set<String> tried) {
        // a timer due at this very moment counts, and the query's bound is exclusive
        Date bound = Date.from(now.plusMillis(1));
        return Stream.concat(
                        management.createJobQuery().withRetriesLeft().messages().list().stream(),
                        management
                                .createJobQuery()
                                .withRetriesLeft()
                                .timers()
                                .duedateLowerThan(bound)
                                .orderByJobDuedate()
                                .asc()
                                .list()
                                .stream())
                // the daily round of the terms comes back on the machine's clock for ever
                .filter(job -> !ProcessKey.TERMS.id.equals(job.getProcessDefinitionKey()))
                .filter(job -> !tried.contains(job.getId()))
                .toList();
    }

    private void run(Job job, Set<String> tried) {
        tried.add(job.getId());
        try {
            management.executeJob(job.getId());
        } catch (RuntimeException failed) {
            log.warn("job {} of {} failed", job.getId(), job.getProcessDefinitionKey(), failed);
        }
    }
}
