package nl.vanregelsnaarruimte.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Set;

/** The days that article 3 of the Algemene termijnenwet counts as holidays. */
final class DutchHolidays {

    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(Month.JANUARY, 1),
            MonthDay.of(Month.MAY, 5),
            MonthDay.of(Month.DECEMBER, 25),
            MonthDay.of(Month.DECEMBER, 26));

    /** Good Friday, Easter Monday, Ascension Day and Whit Monday, in days after Easter Sunday. */
    private static final Set<Long> AFTER_EASTER = Set.of(-2L, 1L, 39L, 50L);

    private DutchHolidays() {}

    static boolean contains(LocalDate day) {
        return FIXED.contains(MonthDay.from(day))
                || day.equals(kingsDay(day.getYear()))
                || AFTER_EASTER.contains(
                        day.toEpochDay() - easter(day.getYear()).toEpochDay());
    }

    static LocalDate kingsDay(int year) {
        LocalDate birthday = LocalDate.of(year, Month.APRIL, 27);
        return birthday.getDayOfWeek() == DayOfWeek.SUNDAY ? birthday.minusDays(1) : birthday;
    }

    /** Easter Sunday by the rule of Meeus, Jones and Butcher; the letters are those of the rule. */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int days = h + l - 7 * m + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
