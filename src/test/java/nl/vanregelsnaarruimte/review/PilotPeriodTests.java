package nl.vanregelsnaarruimte.review;

import static nl.vanregelsnaarruimte.review.ReviewFixtures.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.vanregelsnaarruimte.proposal.Risk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PilotPeriodTests {

    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);

    @Test
    void mayLastToTheLastDayOfTheLongestTerm() {
        assertThat(against(OCTOBER, LocalDate.of(2027, 9, 30), 12, Risk.MEDIUM)).isEmpty();
        assertThat(against(OCTOBER, LocalDate.of(2027, 10, 1), 12, Risk.MEDIUM))
                .contains(new Obstacle("to", "review.rule.tooLong", 12));
    }

    @Test
    void lastsSixMonthsAtMostWhenTheRiskIsHigh() {
        assertThat(against(OCTOBER, LocalDate.of(2027, 3, 31), 12, Risk.HIGH)).isEmpty();
        assertThat(against(OCTOBER, LocalDate.of(2027, 4, 1), 0, Risk.HIGH))
                .contains(new Obstacle("to", "review.rule.tooLong", 6));
    }

    @Test
    void lastsAsLongAsTheClauseSaysWhereThereIsOne() {
        assertThat(against(OCTOBER, LocalDate.of(2029, 10, 1), 0, Risk.LOW)).isEmpty();
    }

    @Test
    void countsFromALeapDay() {
        assertThat(against(LocalDate.of(2028, 2, 29), LocalDate.of(2028, 8, 28), 6, Risk.LOW))
                .isEmpty();
        assertThat(against(LocalDate.of(2028, 2, 29), LocalDate.of(2028, 8, 29), 6, Risk.LOW))
                .isPresent();
    }

    @Test
    void hasAFirstAndALastDay() {
        assertThat(against(null, OCTOBER, 12, Risk.LOW)).contains(new Obstacle("from", "review.rule.noStart"));
        assertThat(against(OCTOBER, null, 12, Risk.LOW)).contains(new Obstacle("to", "review.rule.noEnd"));
    }

    @Test
    void neverBeginsInThePast() {
        assertThat(against(TODAY.minusDays(1), OCTOBER, 12, Risk.LOW))
                .contains(new Obstacle("from", "review.rule.startPast"));
        assertThat(against(TODAY, OCTOBER, 12, Risk.LOW)).isEmpty();
    }

    @Test
    void endsAfterItBegins() {
        assertThat(against(OCTOBER, OCTOBER, 12, Risk.LOW)).contains(new Obstacle("to", "review.rule.endBeforeStart"));
    }

    private static Optional<Obstacle> against(
            @Nullable LocalDate from, @Nullable LocalDate to, int maxMonths, Risk risk) {
        return PilotPeriod.against(from, to, TODAY, maxMonths, risk);
    }
}
