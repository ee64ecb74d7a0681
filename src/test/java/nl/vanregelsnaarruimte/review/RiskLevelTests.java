package nl.vanregelsnaarruimte.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.vanregelsnaarruimte.proposal.Competence.Suspendable;
import nl.vanregelsnaarruimte.proposal.Risk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RiskLevelTests {

    @Test
    void isLowWhenNothingIsTheMatter() {
        assertThat(RiskLevel.of(Set.of(), Suspendable.YES)).isEqualTo(Risk.LOW);
    }

    @Test
    void isMediumWhenOnlySomebodyElseCanSuspendTheRule() {
        assertThat(RiskLevel.of(Set.of(), Suspendable.ONLY_OWNER)).isEqualTo(Risk.MEDIUM);
    }

    @ParameterizedTest
    @EnumSource(names = {"CITIZENS_AFFECTED", "PERSONAL_DATA", "MORE_ORGANISATIONS"})
    void isMediumWhenItReachesFurtherThanTheTeam(RiskFactor factor) {
        assertThat(RiskLevel.of(Set.of(factor), Suspendable.YES)).isEqualTo(Risk.MEDIUM);
    }

    @ParameterizedTest
    @EnumSource(names = {"CITIZENS_RIGHTS", "SAFETY", "VULNERABLE_GROUP", "SPECIAL_PERSONAL_DATA", "MUCH_MONEY"})
    void isHighWhenSomethingGraveIsTheMatter(RiskFactor factor) {
        assertThat(RiskLevel.of(Set.of(factor, RiskFactor.CITIZENS_AFFECTED), Suspendable.YES))
                .isEqualTo(Risk.HIGH);
    }
}
