package nl.vanregelsnaarruimte.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DutchHolidaysTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2000-04-23",
                "2011-04-24",
                "2024-03-31",
                "2025-04-20",
                "2026-04-05",
                "2027-03-28",
                "2035-03-25",
                "2038-04-25",
                "2049-04-18",
                "2076-04-19",
                "2100-03-28"
            })
    void findsEaster(LocalDate easter) {
        assertThat(DutchHolidays.easter(easter.getYear())).isEqualTo(easter);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01",
                "2026-04-03",
                "2026-04-06",
                "2026-04-27",
                "2026-05-05",
                "2026-05-14",
                "2026-05-25",
                "2026-12-25",
                "2026-12-26"
            })
    void knowsEachHolidayOfTheYear(LocalDate holiday) {
        assertThat(DutchHolidays.contains(holiday)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-04-02", "2026-04-30", "2026-05-04", "2026-05-15", "2026-12-24", "2026-12-31"})
    void countsOtherSpecialDaysAsOrdinary(LocalDate ordinary) {
        assertThat(DutchHolidays.contains(ordinary)).isFalse();
    }

    @Test
    void movesKingsDayFromSundayToSaturday() {
        assertThat(DutchHolidays.kingsDay(2025)).isEqualTo("2025-04-26");
        assertThat(DutchHolidays.kingsDay(2026)).isEqualTo("2026-04-27");
        assertThat(DutchHolidays.contains(LocalDate.of(2031, 4, 26))).isTrue();
        assertThat(DutchHolidays.contains(LocalDate.of(2031, 4, 27))).isFalse();
    }

    @Test
    void findsNineHolidaysEachYearUnlessTwoFallTogether() {
        assertThat(IntStream.rangeClosed(2014, 2100).map(this::holidays)).allMatch(count -> count == 9 || count == 8);
        assertThat(holidays(2026)).isEqualTo(9);
        assertThat(holidays(2016)).as("Ascension Day on the fifth of May").isEqualTo(8);
    }

    private int holidays(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return (int) first.datesUntil(first.plusYears(1))
                .filter(DutchHolidays::contains)
                .count();
    }
}
