package nl.vanregelsnaarruimte.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.vanregelsnaarruimte.MovingClock;
import org.junit.jupiter.api.Test;

class AmsterdamTests {

    @Test
    void startsTheDayAtMidnightInWinterAndInSummer() {
        assertThat(Amsterdam.startOf(LocalDate.of(2026, 1, 15))).isEqualTo("2026-01-14T23:00:00Z");
        assertThat(Amsterdam.startOf(LocalDate.of(2026, 7, 15))).isEqualTo("2026-07-14T22:00:00Z");
    }

    @Test
    void makesTheDayThatSummerBeginsAnHourShorter() {
        assertThat(lengthOf(LocalDate.of(2026, 3, 29))).isEqualTo(Duration.ofHours(23));
    }

    @Test
    void makesTheDayThatWinterBeginsAnHourLonger() {
        assertThat(lengthOf(LocalDate.of(2026, 10, 25))).isEqualTo(Duration.ofHours(25));
    }

    @Test
    void changesDayAtMidnightInAmsterdam() {
        assertThat(Amsterdam.dayOf(Instant.parse("2026-07-14T21:59:59Z"))).isEqualTo("2026-07-14");
        assertThat(Amsterdam.dayOf(Instant.parse("2026-07-14T22:00:00Z"))).isEqualTo("2026-07-15");
    }

    @Test
    void readsTodayFromTheClock() {
        MovingClock clock = new MovingClock();
        clock.set(LocalDate.of(2026, 11, 22), LocalTime.of(9, 0));
        assertThat(Amsterdam.today(clock)).isEqualTo("2026-11-22");

        clock.advance(Duration.ofHours(15));
        assertThat(Amsterdam.today(clock)).isEqualTo("2026-11-23");
    }

    private Duration lengthOf(LocalDate day) {
        return Duration.between(Amsterdam.startOf(day), Amsterdam.startOf(day.plusDays(1)));
    }
}
