package nl.vanregelsnaarruimte.review;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.calendar.Amsterdam;
import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.workflow.OpenTask;
import nl.vanregelsnaarruimte.workflow.ProposalProcess;
import nl.vanregelsnaarruimte.workflow.TaskPage;
import org.springframework.stereotype.Component;

/** The assessor writes down the talk with the unions. */
@Component
class ConsultPage implements TaskPage {

    private final CaseFiles files;
    private final Hearing hearing;
    private final Clock clock;

    ConsultPage(CaseFiles files, Hearing hearing, Clock clock) {
        this.files = files;
        this.hearing = hearing;
        this.clock = clock;
    }

    @Override
    public String step() {
        return ProposalProcess.TASK_CONSULT_UNIONS;
    }

    @Override
    public Map<String, ?> show(OpenTask task, User reader) {
        CaseFile file = files.of(task.reference());
        return Map.of("file", file, "lines", Line.all(file.voices()));
    }

    @Override
    public void submit(OpenTask task, User by, Answers answers) {
        LocalDate heldOn = answers.date("heldOn");
        if (heldOn != null && heldOn.isAfter(Amsterdam.today(clock))) {
            answers.refuse("heldOn", "review.consult.future");
        }
        String withWhom = answers.text("withWhom", 3, 1000);
        String agreed = answers.text("agreed", 50, 4000);
        if (heldOn != null && !answers.refused()) {
            hearing.consult(
                    task, new Consultation(task.reference(), heldOn, withWhom, agreed, by.actor(), Instant.now(clock)));
        }
    }
}
