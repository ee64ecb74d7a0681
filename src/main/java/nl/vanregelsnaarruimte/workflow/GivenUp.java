package nl.vanregelsnaarruimte.workflow;

import org.camunda.bpm.engine.ManagementService;
import org.springframework.stereotype.Component;

/** What the engine has tried often enough and does not try again. */
@Component
public class GivenUp {

    private final ManagementService management;

    GivenUp(ManagementService management) {
        this.management = management;
    }

    /** How many steps of this process stand still until somebody looks. */
    public long count(ProcessKey process) {
        return management
                .createJobQuery()
                .processDefinitionKey(process.id)
                .noRetriesLeft()
                .count();
    }
}
