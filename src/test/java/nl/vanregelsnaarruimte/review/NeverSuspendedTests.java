package nl.vanregelsnaarruimte.review;

import static org.assertj.core.api.Assertions.assertThat;

import nl.vanregelsnaarruimte.proposal.PilotForm;
import nl.vanregelsnaarruimte.rule.RuleKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NeverSuspendedTests {

    private static final String CLAUSE = "Participatiewet, artikel 83";

    @ParameterizedTest
    @EnumSource(names = {"EU_LAW", "TREATY", "CONSTITUTION"})
    void neverIsNeverWithAClauseToo(RuleKind kind) {
        assertThat(NeverSuspended.against(kind, PilotForm.SUSPENSION, CLAUSE))
                .contains(new Obstacle("verdict", "review.rule.never"));
    }

    @ParameterizedTest
    @EnumSource(names = {"ACT", "AMVB", "MINISTERIAL_REGULATION"})
    void theLawNeedsAClause(RuleKind kind) {
        assertThat(NeverSuspended.against(kind, PilotForm.SUSPENSION, " "))
                .contains(new Obstacle("experimentClause", "review.rule.noClause"));
        assertThat(NeverSuspended.against(kind, PilotForm.SUSPENSION, CLAUSE)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"EU_LAW", "TREATY", "CONSTITUTION", "ACT", "AMVB", "MINISTERIAL_REGULATION"},
            mode = EnumSource.Mode.EXCLUDE)
    void otherRulesNeedNoClause(RuleKind kind) {
        assertThat(NeverSuspended.against(kind, PilotForm.SUSPENSION, "")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aDoeTankSuspendsNothing(RuleKind kind) {
        assertThat(NeverSuspended.against(kind, PilotForm.DOE_TANK, "")).isEmpty();
    }
}
