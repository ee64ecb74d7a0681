package nl.vanregelsnaarruimte.pilot;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.vanregelsnaarruimte.calendar.DutchCalendar;
import nl.vanregelsnaarruimte.calendar.Term;
import nl.vanregelsnaarruimte.proposal.Approvals;
import nl.vanregelsnaarruimte.workflow.Decisions;
import nl.vanregelsnaarruimte.workflow.OpenTask;
import nl.vanregelsnaarruimte.workflow.PilotProcess;
import nl.vanregelsnaarruimte.workflow.Terms;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The running pilots that owe two reports: the term of one is over, and so would be that of the next (domain E.7, M20).
 */
@Component
public class MissedReports {

    private final Terms terms;
    private final PilotRows pilots;
    private final Approvals approvals;
    private final Decisions decisions;
    private final DutchCalendar calendar;
    private final JdbcClient db;

    MissedReports(
            Terms terms,
            PilotRows pilots,
            Approvals approvals,
            Decisions decisions,
            DutchCalendar calendar,
            JdbcClient db) {
        this.terms = terms;
        this.pilots = pilots;
        this.approvals = approvals;
        this.decisions = decisions;
        this.calendar = calendar;
        this.db = db;
    }

    /** The references of those that have come to owe two; from now on they count as told. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<String> takeNew(LocalDate today) {
        return terms.toldLate(PilotProcess.TASK_REPORT_PROGRESS).stream()
                .filter(task ->
                        rhythm(task.reference()).after(task.due(), calendar).isBefore(today))
                .filter(this::tell)
                .map(OpenTask::reference)
                .toList();
    }

    private Term rhythm(String reference) {
        Pilot pilot = pilots.find(reference).orElseThrow(() -> new PilotNotFound(reference));
        String risk = approvals.get(reference).risk().name();
        return Term.parse(decisions
                .decide("reporting", Map.of("risk", risk, "months", pilot.months()))
                .text("reportEvery"));
    }

    private boolean tell(OpenTask task) {
        return db.sql("update pilot set told_missed = ? where reference = ?"
                                + " and (told_missed is null or told_missed < ?)")
                        .params(task.due(), task.reference(), task.due())
                        .update()
                == 1;
    }
}
