package nl.vanregelsnaarruimte.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ApprovalNeedsTests {

    @Test
    void isContentWithAnAlternativeAPurposeAndAStopCondition() {
        assertThat(ApprovalNeeds.against("Eén collega leest mee", "Fouten voorkomen", "Bij 2 fouten"))
                .isEmpty();
    }

    @Test
    void tellsAllThatIsMissing() {
        assertThat(ApprovalNeeds.against("", " ", ""))
                .containsExactly(
                        new Obstacle("verdict", "review.rule.noAlternative"),
                        new Obstacle("verdict", "review.rule.noPurpose"),
                        new Obstacle("stopCondition", "review.rule.noStopCondition"));
    }
}
