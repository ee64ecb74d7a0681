package nl.vanregelsnaarruimte.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Which days are working days for Dutch public bodies, and how to count them. */
@Component
public final class DutchCalendar {

    public boolean isWorkingDay(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY && !DutchHolidays.contains(day);
    }

    /** The day itself when people work on it, otherwise the next day that they do. */
    public LocalDate rollForward(LocalDate day) {
        return roll(day, 1);
    }

    /** The day itself when people work on it, otherwise the last day before it that they do. */
    public LocalDate rollBack(LocalDate day) {
        return roll(day, -1);
    }

    /** Counts working days from the day after, or back from the day before when the number is negative. */
    public LocalDate plusWorkingDays(LocalDate from, int workingDays) {
        int step = Integer.signum(workingDays);
        LocalDate day = from;
        for (int counted = 0; counted != workingDays; counted += step) {
            day = roll(day.plusDays(step), step);
        }
        return day;
    }

    /** How many working days come after the first day, the last day included; negative when it is earlier. */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -workingDaysBetween(to, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    private LocalDate roll(LocalDate day, int step) {
        LocalDate rolled = day;
        while (!isWorkingDay(rolled)) {
            rolled = rolled.plusDays(step);
        }
        return rolled;
    }
}
