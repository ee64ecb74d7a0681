package nl.vanregelsnaarruimte.benchmark;

import java.io.IOException;
import java.util.Map;
import nl.vanregelsnaarruimte.access.Users;
import nl.vanregelsnaarruimte.journey.Forms;
import nl.vanregelsnaarruimte.proposal.FrontDoor;
import nl.vanregelsnaarruimte.workflow.ProposalProcess;
import nl.vanregelsnaarruimte.workflow.Worklist;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;

/** The product with one proposal that waits for an adviser. */
final class OurPages {

    private OurPages() {}

    public static void main(String[] args) throws IOException {
        Served.by(() -> {
            ServletWebServerApplicationContext context = Application.start();
            String reference = submit(context);
            String task = context.getBean(Worklist.class)
                    .find(reference, ProposalProcess.TASK_TAKE_UP_PROPOSAL)
                    .orElseThrow()
                    .id();
            Map<String, String> answers = Map.of(
                    "port",
                    String.valueOf(context.getWebServer().getPort()),
                    "proposal",
                    "/voorstellen/" + reference,
                    "task",
                    "/taken/" + task);
            return question -> answers.getOrDefault(question, Served.FAULT);
        });
    }

    private static String submit(ServletWebServerApplicationContext context) {
        return context.getBean(FrontDoor.class)
                .submit(context.getBean(Users.class).find("indiener").orElseThrow(), Services.answers(Forms.proposal()))
                .orElseThrow();
    }
}
