package nl.vanregelsnaarruimte.pilot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import nl.vanregelsnaarruimte.calendar.DutchCalendar;
import nl.vanregelsnaarruimte.calendar.Term;
import org.junit.jupiter.api.Test;

class PilotTimesTests {

    private final PilotTimes times = new PilotTimes(new DutchCalendar());

    @Test
    void endsAtMidnightInWinterTimeAfterTheLastDay() {
        assertThat(PilotTimes.ends(LocalDate.of(2027, 1, 31))).isEqualTo("2027-01-31T23:00:00Z");
    }

    @Test
    void endsAtMidnightInSummerTimeAfterTheLastDay() {
        assertThat(PilotTimes.ends(LocalDate.of(2027, 7, 31))).isEqualTo("2027-07-31T22:00:00Z");
    }

    @Test
    void endsRightOnTheDayThatTheClockGoesForward() {
        assertThat(PilotTimes.ends(LocalDate.of(2027, 3, 27))).isEqualTo("2027-03-27T23:00:00Z");
        assertThat(PilotTimes.ends(LocalDate.of(2027, 3, 28))).isEqualTo("2027-03-28T22:00:00Z");
    }

    @Test
    void endsRightOnTheDayThatTheClockGoesBack() {
        assertThat(PilotTimes.ends(LocalDate.of(2027, 10, 30))).isEqualTo("2027-10-30T22:00:00Z");
        assertThat(PilotTimes.ends(LocalDate.of(2027, 10, 31))).isEqualTo("2027-10-31T23:00:00Z");
    }

    @Test
    void endsAfterTheTwentyNinthOfFebruary() {
        assertThat(PilotTimes.ends(LocalDate.of(2028, 2, 29))).isEqualTo("2028-02-29T23:00:00Z");
        assertThat(PilotTimes.ends(LocalDate.of(2028, 2, 28))).isEqualTo("2028-02-28T23:00:00Z");
    }

    @Test
    void letsAnApprovalLapseAfterNinetyDays() {
        Instant approved = Instant.parse("2026-09-01T09:00:00Z");

        assertThat(PilotTimes.lastDayToStart(approved)).isEqualTo("2026-11-30");
        assertThat(times.lapses(approved)).isEqualTo("2026-11-30T23:00:00Z");
    }

    @Test
    void countsTheDayOfApprovalAsItIsInAmsterdam() {
        Instant afterMidnight = Instant.parse("2026-08-31T22:30:00Z");

        assertThat(PilotTimes.lastDayToStart(afterMidnight)).isEqualTo("2026-11-30");
    }

    @Test
    void warnsAfterSixtyDaysOnAWorkingDay() {
        Instant approved = Instant.parse("2026-09-01T09:00:00Z");

        assertThat(times.lapseWarning(approved)).isEqualTo("2026-11-02T07:00:00Z");
    }

    @Test
    void asksForAReportOnTheRhythmFromTheFirstDay() {
        LocalDate first = LocalDate.of(2026, 9, 1);

        assertThat(times.nextReport(first, Term.parse("P2W"), Instant.parse("2026-09-01T08:00:00Z")))
                .isEqualTo("2026-09-15T06:00:00Z");
        assertThat(times.nextReport(first, Term.parse("P1M"), Instant.parse("2026-10-01T06:00:00Z")))
                .isEqualTo("2026-11-02T07:00:00Z");
        assertThat(times.nextReport(first, Term.parse("P6W"), Instant.parse("2026-10-14T06:00:00Z")))
                .isEqualTo("2026-11-24T07:00:00Z");
        assertThat(times.nextReport(first, Term.parse("P2M"), Instant.parse("2026-09-02T06:00:00Z")))
                .isEqualTo("2026-11-02T07:00:00Z");
    }

    @Test
    void skipsTheReportsThatALateOneHasOvertaken() {
        LocalDate first = LocalDate.of(2026, 9, 1);

        Instant next = times.nextReport(first, Term.parse("P2W"), Instant.parse("2026-10-20T12:00:00Z"));

        assertThat(next).isEqualTo("2026-10-27T07:00:00Z");
    }

    @Test
    void keepsTheLastDayOfTheMonthThroughAShortMonth() {
        LocalDate first = LocalDate.of(2028, 1, 31);

        assertThat(times.nextReport(first, Term.parse("P1M"), Instant.parse("2028-02-01T12:00:00Z")))
                .isEqualTo("2028-02-29T07:00:00Z");
        assertThat(times.nextReport(first, Term.parse("P1M"), Instant.parse("2028-03-01T12:00:00Z")))
                .isEqualTo("2028-03-31T06:00:00Z");
    }

    @Test
    void announcesTheEndEightFourAndOneWeeksBefore() {
        LocalDate last = LocalDate.of(2027, 6, 30);

        Instant eight = times.nextAnnouncement(last, Instant.parse("2027-01-01T00:00:00Z"));
        Instant four = times.nextAnnouncement(last, eight);
        Instant one = times.nextAnnouncement(last, four);

        assertThat(eight).isEqualTo("2027-05-04T06:00:00Z");
        assertThat(four).isEqualTo("2027-06-02T06:00:00Z");
        assertThat(one).isEqualTo("2027-06-23T06:00:00Z");
    }

    @Test
    void announcesTheEndBeforeAHolidayAndNotAfterIt() {
        LocalDate eightWeeksAfterSundayThirdOfJanuary = LocalDate.of(2027, 2, 28);

        Instant first =
                times.nextAnnouncement(eightWeeksAfterSundayThirdOfJanuary, Instant.parse("2026-12-01T00:00:00Z"));

        assertThat(first).isEqualTo("2026-12-31T07:00:00Z");
    }

    @Test
    void announcesNothingMoreInTheLastWeek() {
        LocalDate last = LocalDate.of(2027, 6, 30);

        Instant never = times.nextAnnouncement(last, Instant.parse("2027-06-23T06:00:00Z"));

        assertThat(never).isAfter(PilotTimes.ends(last));
    }
}
