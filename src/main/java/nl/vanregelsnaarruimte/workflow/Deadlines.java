package nl.vanregelsnaarruimte.workflow;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.vanregelsnaarruimte.calendar.DutchCalendar;
import nl.vanregelsnaarruimte.calendar.Term;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How long each step may take, from the table {@code deadlines.dmn}. */
@Component
public class Deadlines {

    /** One row of the table. */
    record Deadline(Term term, int remindDaysBefore, int againDaysLater, String escalateTo) {}

    private final Decisions decisions;
    private final DutchCalendar calendar;
    private final Map<String, Deadline> read = new ConcurrentHashMap<>();

    Deadlines(Decisions decisions, DutchCalendar calendar) {
        this.decisions = decisions;
        this.calendar = calendar;
    }

    /** The last day of the term of this step when it begins on the given day. */
    public LocalDate due(String step, LocalDate from) {
        return of(step).term().after(from, calendar);
    }

    /** The working day on which people are reminded of a term with this last day. */
    LocalDate remindOn(String step, LocalDate due) {
        return calendar.rollBack(due.minusDays(of(step).remindDaysBefore()));
    }

    /** The working day on which they are reminded once more; null for most steps. */
    @Nullable
    LocalDate remindAgainOn(String step, LocalDate due) {
        int later = of(step).againDaysLater();
        return later == 0
                ? null
                : calendar.rollBack(due.minusDays(of(step).remindDaysBefore()).plusDays(later));
    }

    Deadline of(String step) {
        return read.computeIfAbsent(step, this::read);
    }

    private Deadline read(String step) {
        DecisionRow row = decisions.decide("deadlines", Map.of("step", step));
        return new Deadline(
                Term.parse(row.text("term")), row.number("remind"), row.number("again"), row.text("escalateTo"));
    }
}
