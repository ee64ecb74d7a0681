package nl.vanregelsnaarruimte.calendar;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says how long somebody still has until the last day of a term, the way people say it. */
@Component
public class TermInWords {

    /** How urgent it is. */
    public enum Tone {
        LATE,
        SOON,
        CALM
    }

    /**
     * A few words about a term.
     *
     * @param tone late; soon, which is in this working week; or calm
     * @param key the message
     * @param parts what the message counts
     */
    public record Words(Tone tone, String key, List<Object> parts) {

        /** The same parts in the form that message formatting asks for. */
        public Object[] args() {
            return parts.toArray();
        }
    }

    private final DutchCalendar calendar;
    private final Clock clock;

    TermInWords(DutchCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The words for a term with this last day. */
    public Words of(LocalDate due) {
        LocalDate today = Amsterdam.today(clock);
        if (due.isBefore(today)) {
            return new Words(Tone.LATE, "calendar.term.late", List.of(calendar.workingDaysBetween(due, today)));
        }
        Tone tone = due.isAfter(endOfWeek(today)) ? Tone.CALM : Tone.SOON;
        if (due.equals(today)) {
            return new Words(tone, "calendar.term.today", List.of());
        }
        if (due.equals(today.plusDays(1))) {
            return new Words(tone, "calendar.term.tomorrow", List.of());
        }
        return new Words(tone, "calendar.term.left", List.of(calendar.workingDaysBetween(today, due)));
    }

    /** Who looks on a day off sees the week that he is about to work in. */
    private LocalDate endOfWeek(LocalDate today) {
        return calendar.rollForward(today).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }
}
