package nl.vanregelsnaarruimte.notification;

import static nl.vanregelsnaarruimte.workflow.PilotProcess.TASK_REPORT_PROGRESS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import nl.vanregelsnaarruimte.journey.PathTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The warning about a team that lets two reports pass. */
class MissedReportTests extends PathTest {

    private static final String ASSESSOR = "bzk@voorbeeld.example";
    private static final String ADVISER = "imi@voorbeeld.example";

    @Autowired
    Reminders reminders;

    @Autowired
    JdbcClient db;

    @Test
    void comesOnceWhenTheNextTermIsOverToo() {
        String reference = running();
        String warning = warning(reference);
        LocalDate due = firstReport(reference);

        goRoundOn(due.plusMonths(2));
        assertThat(mailbox.subjectsTo(ASSESSOR)).doesNotContain(warning);
        goRoundOn(due.plusMonths(2).plusDays(4));
        goRoundOn(due.plusMonths(2).plusDays(5));

        assertThat(mailbox.subjectsTo(ASSESSOR)).containsOnlyOnce(warning);
        assertThat(mailbox.subjectsTo(ADVISER)).containsOnlyOnce(warning);
        assertThat(mailbox.lastTo(ASSESSOR, warning)).contains("heeft twee verslagen overgeslagen");
    }

    @Test
    void comesSoonerWhereMoreCanGoWrong() {
        String reference = running();
        LocalDate due = firstReport(reference);
        db.sql("update approval set risk = 'HIGH' where reference = ?")
                .param(reference)
                .update();

        goRoundOn(due.plusWeeks(2));
        assertThat(mailbox.subjectsTo(ASSESSOR)).doesNotContain(warning(reference));
        goRoundOn(due.plusWeeks(2).plusDays(1));

        assertThat(mailbox.subjectsTo(ASSESSOR)).containsOnlyOnce(warning(reference));
    }

    private LocalDate firstReport(String reference) {
        goRoundOn(clock.today().plusDays(65));
        return road.task(TASK_REPORT_PROGRESS, reference).due();
    }

    private String warning(String reference) {
        return "Let op: geen verslagen van pilot " + pilots.get(reference).number();
    }

    private void goRoundOn(LocalDate day) {
        clock.set(day, LocalTime.of(9, 0));
        road.letTimeRun();
        reminders.goRound();
        road.letTimeRun();
    }
}
