package nl.vanregelsnaarruimte.benchmark;

import java.io.IOException;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.context.ApplicationContext;

/** The product with the job executor that it has in use; mail is queued and not sent. */
final class OurTimers {

    private OurTimers() {}

    public static void main(String[] args) throws IOException {
        Served.by(() -> {
            ApplicationContext context = Application.start("--camunda.bpm.job-execution.enabled=true");
            context.getBean(ManagementService.class).suspendJobDefinitionByProcessDefinitionKey("MailProcess", true);
            Services services = new Services(context);
            return new FiringTimers(
                    context.getBean(ProcessEngine.class), worker -> services.live(Walk.PLAIN, FiringTimers.ACTS));
        });
    }
}
