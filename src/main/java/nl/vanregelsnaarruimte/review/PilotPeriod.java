package nl.vanregelsnaarruimte.review;

import java.time.LocalDate;
import java.util.Optional;
import nl.vanregelsnaarruimte.proposal.Risk;
import org.jspecify.annotations.Nullable;

/**
 * A pilot begins after the decision and ends on a date, within the longest time that the kind of rule and the risk allow.
 *
 * <p>Source: domain 0.2, C.2 (end date, never back in time), C.1 (longest term by kind of rule), D4 (six months
 * when the risk is high).
 */
final class PilotPeriod {

    private static final int MONTHS_AT_HIGH_RISK = 6;

    private PilotPeriod() {}

    /**
     * @param maxMonths the most months for this kind of rule; 0 when its experiment clause says
     */
    static Optional<Obstacle> against(
            @Nullable LocalDate from, @Nullable LocalDate to, LocalDate today, int maxMonths, Risk risk) {
        if (from == null) {
            return Optional.of(new Obstacle("from", "review.rule.noStart"));
        }
        if (to == null) {
            return Optional.of(new Obstacle("to", "review.rule.noEnd"));
        }
        if (from.isBefore(today)) {
            return Optional.of(new Obstacle("from", "review.rule.startPast"));
        }
        if (!to.isAfter(from)) {
            return Optional.of(new Obstacle("to", "review.rule.endBeforeStart"));
        }
        int longest = longest(maxMonths, risk);
        boolean tooLong = longest > 0 && !to.isBefore(from.plusMonths(longest));
        return tooLong ? Optional.of(new Obstacle("to", "review.rule.tooLong", longest)) : Optional.empty();
    }

    private static int longest(int maxMonths, Risk risk) {
        if (risk != Risk.HIGH) {
            return maxMonths;
        }
        return maxMonths == 0 ? MONTHS_AT_HIGH_RISK : Math.min(maxMonths, MONTHS_AT_HIGH_RISK);
    }
}
