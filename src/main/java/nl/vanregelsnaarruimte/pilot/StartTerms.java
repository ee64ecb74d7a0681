package nl.vanregelsnaarruimte.pilot;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import nl.vanregelsnaarruimte.calendar.Amsterdam;
import nl.vanregelsnaarruimte.calendar.DutchCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The pilots that have yet to start while their approval soon lapses (domain E.7, M17). The diagram reminds them 30 days
 * before; this does it 14 days before and on the last day.
 */
@Component
public class StartTerms {

    private static final List<Integer> DAYS_BEFORE = List.of(14, 0);

    /** More than any weekend with holidays takes a reminder forward. */
    private static final int SLACK = 7;

    /** A pilot that waits, and how many reminders it has had. */
    private record Waiting(String reference, Instant decidedAt, int reminders) {}

    private final JdbcClient db;
    private final DutchCalendar calendar;

    StartTerms(JdbcClient db, DutchCalendar calendar) {
        this.db = db;
        this.calendar = calendar;
    }

    /** The references of those to be reminded on this working day; from now on they count as reminded. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<String> takeNear(LocalDate today) {
        int first = PilotTimes.DAYS_TO_START - DAYS_BEFORE.get(0) - SLACK;
        return db
                .sql("select p.reference, a.decided_at, p.start_reminders from pilot p"
                        + " join approval a on a.reference = p.reference"
                        + " where p.status = 'PREPARING' and p.start_reminders < ? and a.decided_at < ?")
                .params(
                        DAYS_BEFORE.size(),
                        Amsterdam.startOf(today.minusDays(first)).atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Waiting(
                        row.getString("reference"),
                        row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                        row.getInt("start_reminders")))
                .list()
                .stream()
                .filter(waiting -> remind(waiting, today))
                .map(Waiting::reference)
                .toList();
    }

    private boolean remind(Waiting waiting, LocalDate today) {
        LocalDate last = PilotTimes.lastDayToStart(waiting.decidedAt());
        int due = (int) DAYS_BEFORE.stream()
                .filter(days -> !today.isBefore(calendar.rollBack(last.minusDays(days))))
                .count();
        return due > waiting.reminders()
                && db.sql("update pilot set start_reminders = ? where reference = ? and start_reminders < ?")
                                .params(due, waiting.reference(), due)
                                .update()
                        == 1;
    }
}
