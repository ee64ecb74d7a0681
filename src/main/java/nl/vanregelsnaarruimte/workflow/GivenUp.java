package nl.vanregelsnaarruimte.workflow;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/** What the engine has tried often enough and does not try again by itself. */
@Component
public class GivenUp {

    /** How many are tried again at once; so what lies still for long leaves room for what is new. */
    private static final int MOST = 500;

    private final ManagementService management;

    GivenUp(ManagementService management) {
        this.management = management;
    }

    /** Has those steps of this process tried once more, the ones that waited longest first. */
    public void tryAgain(ProcessKey process) {
        List<String> ids = management
                .createJobQuery()
                .processDefinitionKey(process.id)
                .noRetriesLeft()
                .orderByJobDuedate()
                .asc()
                .listPage(0, MOST)
                .stream()
                .map(Job::getId)
                .toList();
        if (!ids.isEmpty()) {
            management.setJobRetries(ids, 1);
        }
    }
}
