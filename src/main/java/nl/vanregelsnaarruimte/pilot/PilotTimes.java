package nl.vanregelsnaarruimte.pilot;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.vanregelsnaarruimte.calendar.Amsterdam;
import nl.vanregelsnaarruimte.calendar.DutchCalendar;
import nl.vanregelsnaarruimte.calendar.Term;
import org.springframework.stereotype.Component;

/** The moments at which something happens to a pilot by itself. */
@Component
class PilotTimes {

    /** An approved pilot starts within this many days (domain E.2). */
    static final int DAYS_TO_START = 90;

    private static final int DAYS_TO_WARNING = 60;

    /** Nobody wants a mail at midnight. */
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final DutchCalendar calendar;

    PilotTimes(DutchCalendar calendar) {
        this.calendar = calendar;
    }

    /** The last day on which a pilot that was approved at this moment may start. */
    static LocalDate lastDayToStart(Instant approvedAt) {
        return Amsterdam.dayOf(approvedAt).plusDays(DAYS_TO_START);
    }

    Instant lapses(Instant approvedAt) {
        return Amsterdam.startOf(lastDayToStart(approvedAt).plusDays(1));
    }

    Instant lapseWarning(Instant approvedAt) {
        return morningOf(calendar.rollForward(Amsterdam.dayOf(approvedAt).plusDays(DAYS_TO_WARNING)));
    }

    /** Midnight in Amsterdam after the last day, in winter and in summer. */
    static Instant ends(LocalDate lastDay) {
        return Amsterdam.startOf(lastDay.plusDays(1));
    }

    /** The first moment ahead on the rhythm that began on the first day; on a day off it waits for a working day. */
    Instant nextReport(LocalDate firstDay, Term every, Instant now) {
        return IntStream.iterate(1, step -> step + 1)
                .mapToObj(step -> new Term(every.amount() * step, every.unit()).after(firstDay, calendar))
                .map(day -> morningOf(calendar.rollForward(day)))
                .filter(moment -> moment.isAfter(now))
                .findFirst()
                .orElseThrow();
    }

    /** The next of eight, four and one week before the end; when all have passed, a moment that never comes. */
    Instant nextAnnouncement(LocalDate lastDay, Instant now) {
        return Stream.of("P8W", "P4W", "P1W")
                .map(ahead -> morningOf(Term.parse(ahead).before(lastDay, calendar)))
                .filter(moment -> moment.isAfter(now))
                .findFirst()
                .orElseGet(() -> ends(lastDay.plusDays(1)));
    }

    private static Instant morningOf(LocalDate day) {
        return day.atTime(MORNING).atZone(Amsterdam.ZONE).toInstant();
    }
}
