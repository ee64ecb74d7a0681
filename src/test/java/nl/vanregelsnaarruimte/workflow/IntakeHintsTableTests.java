package nl.vanregelsnaarruimte.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an adviser should look at in the submitter's own answers. */
class IntakeHintsTableTests {

    private static final Map<String, @Nullable Object> GOOD = Map.of(
            "civilServant",
            true,
            "functionGroup",
            "POLICY",
            "primaryProcess",
            true,
            "gainPerYear",
            400,
            "mandate",
            "GIVEN",
            "colleagues",
            2,
            "ownHours",
            4,
            "ruleKind",
            "PROCEDURE");

    static Stream<TableCase> cases() {
        return Stream.of(
                new TableCase("eligibility.dmn", "Rule_IntakeHints", GOOD, List.of()),
                hint(1, "PRIMARY_PROCESS", "GEEN_AMBTENAAR", "civilServant", false),
                hint(2, "PRIMARY_PROCESS", "NIET_PRIMAIR_PROCES", "functionGroup", "SUPPORT", "primaryProcess", false),
                hint(3, "PRIMARY_PROCESS", "PRIMAIR_PROCES_ONDUIDELIJK", "primaryProcess", false),
                hint(4, "PRIMARY_PROCESS", "VRAAG_NAAR_TEAM", "functionGroup", "MANAGEMENT"),
                hint(5, "GAIN", "OPBRENGST_ONBEKEND", "gainPerYear", null),
                hint(6, "GAIN", "LEVERT_TE_WEINIG_OP", "gainPerYear", 99),
                hint(7, "MANDATE", "GEEN_MANDAAT", "mandate", "REFUSED"),
                hint(8, "MANDATE", "MANDAAT_REGELEN", "mandate", "OPEN"),
                hint(9, "COMMITMENT", "TE_WEINIG_COLLEGAS", "colleagues", 1),
                hint(10, "COMMITMENT", "GEEN_EIGEN_TIJD", "ownHours", 0),
                hint(11, "RULE", "REGEL_NIET_OPSCHORTBAAR", "ruleKind", "EU_LAW"),
                hint(12, "RULE", "ALLEEN_MET_RUIMTE_IN_DE_WET", "ruleKind", "AMVB"),
                hint(13, "RULE", "BESTAANDE_RUIMTE", "ruleKind", "NO_RULE"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void pointsOutWhatNeedsALook(TableCase question) {
        assertThat(question.ask()).isEqualTo(question.expected());
    }

    private static TableCase hint(int row, String criterion, String code, @Nullable Object... changes) {
        Map<String, @Nullable Object> inputs = new HashMap<>(GOOD);
        for (int i = 0; i < changes.length; i += 2) {
            inputs.put((String) changes[i], changes[i + 1]);
        }
        return new TableCase("eligibility.dmn", "Rule_IntakeHints", inputs, List.of(row), criterion, code);
    }
}
