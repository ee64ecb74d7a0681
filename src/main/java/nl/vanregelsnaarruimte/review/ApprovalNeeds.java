package nl.vanregelsnaarruimte.review;

import java.util.ArrayList;
import java.util.List;

/**
 * No approval without an alternative, a purpose of the rule that is known, and a stop condition.
 *
 * <p>Source: domain invariant I2; the end date of the same invariant is {@link PilotPeriod}'s.
 */
final class ApprovalNeeds {

    private ApprovalNeeds() {}

    static List<Obstacle> against(String alternative, String purpose, String stopCondition) {
        List<Obstacle> obstacles = new ArrayList<>();
        if (alternative.isBlank()) {
            obstacles.add(new Obstacle("verdict", "review.rule.noAlternative"));
        }
        if (purpose.isBlank()) {
            obstacles.add(new Obstacle("verdict", "review.rule.noPurpose"));
        }
        if (stopCondition.isBlank()) {
            obstacles.add(new Obstacle("stopCondition", "review.rule.noStopCondition"));
        }
        return obstacles;
    }
}
