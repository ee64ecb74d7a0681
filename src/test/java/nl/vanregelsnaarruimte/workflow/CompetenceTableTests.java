package nl.vanregelsnaarruimte.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.vanregelsnaarruimte.rule.RuleKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may suspend which kind of rule. */
class CompetenceTableTests {

    static Stream<TableCase> cases() {
        return Stream.concat(
                kinds(),
                Stream.of(
                        new TableCase(
                                "competence.dmn", "Rule_LegalCheck", Map.of("ruleKind", "PROCEDURE"), List.of(), "NO"),
                        new TableCase(
                                "competence.dmn", "Rule_LegalCheck", Map.of("ruleKind", "ACT"), List.of(), "YES")));
    }

    private static Stream<TableCase> kinds() {
        return Stream.of(
                row(1, "WORK_AGREEMENT", "YES", "INFORM", "CHECK", "NO", 12, "INTERN"),
                row(2, "PROCEDURE", "YES", "INFORM", "CHECK", "NO", 12, "INTERN"),
                row(3, "INTERNAL_REGULATION", "YES", "ADVICE", "CHECK", "NO", 12, "WERKGEVERSBESLUIT"),
                row(4, "COLLECTIVE_AGREEMENT", "ONLY_OWNER", "CONSENT", "INFORM", "YES", 12, "CAO_AFSPRAAK"),
                row(5, "POLICY_RULE", "ONLY_OWNER", "ADVICE", "NONE", "YES", 12, "AWB_BESLUIT"),
                row(6, "CIRCULAR", "ONLY_OWNER", "ADVICE", "NONE", "YES", 12, "INTERN"),
                row(7, "LOCAL_ORDINANCE", "ONLY_OWNER", "ADVICE", "NONE", "YES", 24, "AWB_BESLUIT"),
                row(8, "MINISTERIAL_REGULATION", "ONLY_CLAUSE", "ADVICE", "NONE", "YES", 0, "AWB_BESLUIT"),
                row(9, "AMVB", "ONLY_CLAUSE", "ADVICE", "NONE", "YES", 0, "AWB_BESLUIT"),
                row(10, "ACT", "ONLY_CLAUSE", "ADVICE", "NONE", "YES", 0, "AWB_BESLUIT"),
                row(11, "EU_LAW", "NEVER", "INFORM", "NONE", "YES", 0, "AWB_BESLUIT"),
                row(12, "TREATY", "NEVER", "INFORM", "NONE", "YES", 0, "AWB_BESLUIT"),
                row(13, "CONSTITUTION", "NEVER", "INFORM", "NONE", "YES", 0, "AWB_BESLUIT"),
                row(14, "EXTERNAL_NORM", "ONLY_OWNER", "INFORM", "NONE", "YES", 12, "INTERN"),
                row(15, "NO_RULE", "NOT_NEEDED", "INFORM", "NONE", "NO", 0, "INTERN"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void saysWhoMaySuspendAKindOfRule(TableCase question) {
        assertThat(question.ask()).isEqualTo(question.expected());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void asksALawyerWhereTheTableSaysSo(TableCase question) {
        assertThat(question.ask()).isNotEmpty();
    }

    /** A kind that nobody knows yet is settled by the adviser before the table is asked. */
    @Test
    void knowsEveryKindThatAnAdviserCanSettleOn() {
        assertThat(kinds().map(question -> (String) question.inputs().get("ruleKind")))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(RuleKind.values())
                        .filter(kind -> kind != RuleKind.UNKNOWN)
                        .map(Enum::name)
                        .toList());
    }

    private static TableCase row(int row, String kind, Object... says) {
        return new TableCase("competence.dmn", "Rule_Competence", Map.of("ruleKind", kind), List.of(row), says);
    }
}
