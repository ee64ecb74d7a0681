package nl.vanregelsnaarruimte.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutchCalendarTests {

    private final DutchCalendar calendar = new DutchCalendar();

    @ParameterizedTest
    @CsvSource({
        "2026-11-23,2026-11-23,2026-11-23",
        "2026-11-21,2026-11-23,2026-11-20",
        "2026-04-05,2026-04-07,2026-04-02",
        "2026-12-25,2026-12-28,2026-12-24",
        "2026-04-27,2026-04-28,2026-04-24"
    })
    void rollsADayOffToTheNearestWorkingDay(LocalDate day, LocalDate next, LocalDate last) {
        assertThat(calendar.rollForward(day)).isEqualTo(next);
        assertThat(calendar.rollBack(day)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20,1,2026-11-23",
        "2026-11-21,1,2026-11-23",
        "2026-12-23,5,2026-12-31",
        "2026-12-31,1,2027-01-04",
        "2026-04-01,2,2026-04-07",
        "2026-11-22,0,2026-11-22",
        "2026-04-07,-1,2026-04-02",
        "2027-01-04,-5,2026-12-24"
    })
    void countsWorkingDaysFromTheNextDay(LocalDate from, int days, LocalDate expected) {
        assertThat(calendar.plusWorkingDays(from, days)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20,2026-11-20,0",
        "2026-11-20,2026-11-22,0",
        "2026-11-20,2026-11-23,1",
        "2026-11-23,2026-11-20,-1",
        "2026-12-23,2027-01-04,6",
        "2026-01-01,2027-01-01,253"
    })
    void countsTheWorkingDaysThatAreLeft(LocalDate from, LocalDate to, int days) {
        assertThat(calendar.workingDaysBetween(from, to)).isEqualTo(days);
    }

    @Test
    void findsBackTheDayItCountedTo() {
        LocalDate from = LocalDate.of(2026, 11, 20);

        for (int days = 1; days < 400; days++) {
            LocalDate to = calendar.plusWorkingDays(from, days);
            assertThat(calendar.isWorkingDay(to)).isTrue();
            assertThat(calendar.workingDaysBetween(from, to)).isEqualTo(days);
            assertThat(calendar.plusWorkingDays(to, -days)).isEqualTo(from);
        }
    }
}
