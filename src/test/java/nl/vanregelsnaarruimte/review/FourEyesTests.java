package nl.vanregelsnaarruimte.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FourEyesTests {

    @Test
    void keepsThePreparerFromDeciding() {
        assertThat(FourEyes.against("bzk", List.of("bzk"), "imi")).contains("review.recusal.prepared");
    }

    @Test
    void keepsWhoeverPreparedAnEarlierRoundFromDeciding() {
        assertThat(FourEyes.against("eerder", List.of("eerder", "bzk"), "imi")).contains("review.recusal.prepared");
    }

    @Test
    void keepsTheAdviserFromDeciding() {
        assertThat(FourEyes.against("imi", List.of("bzk"), "imi")).contains("review.recusal.advised");
    }

    @Test
    void letsSomebodyElseDecide() {
        assertThat(FourEyes.against("bzk-beslisser", List.of("bzk"), null)).isEmpty();
    }
}
