package nl.vanregelsnaarruimte.evaluation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import nl.vanregelsnaarruimte.calendar.Amsterdam;
import nl.vanregelsnaarruimte.workflow.Deadlines;
import nl.vanregelsnaarruimte.workflow.EvaluationProcess;
import org.springframework.stereotype.Component;

/** What the process asks of this module. */
@Component
public class EvaluationTasks {

    private final Publishing publishing;
    private final Deadlines deadlines;
    private final Clock clock;

    EvaluationTasks(Publishing publishing, Deadlines deadlines, Clock clock) {
        this.publishing = publishing;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Midnight after the last day on which the team may react to the draft that it gets now. */
    public Date responseEndsAt(String reference) {
        LocalDate last = deadlines.due(EvaluationProcess.TASK_RESPOND_TO_EVALUATION, Amsterdam.today(clock));
        return Date.from(Amsterdam.startOf(last.plusDays(1)));
    }

    /** Puts the pilot's card before everybody. */
    public void publishCard(String reference) {
        publishing.publish(reference);
    }
}
