package nl.vanregelsnaarruimte.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether a proposal can take part, and if not, why. */
class EligibilityTableTests {

    private static final Map<String, @Nullable Object> GOOD = Map.of(
            "existingRoom", false,
            "referred", false,
            "excluded", false,
            "form", "SUSPENSION",
            "suspendable", "YES",
            "primaryProcess", "MET",
            "gain", "MET",
            "commitment", "MET",
            "mandate", "GIVEN");

    static Stream<TableCase> cases() {
        return Stream.of(
                outcome(1, "EXISTING_ROOM", "existingRoom", true, "excluded", true),
                outcome(2, "EXISTING_ROOM", "suspendable", "NOT_NEEDED", "referred", true),
                outcome(3, "REFERRED", "referred", true, "excluded", true),
                outcome(4, "NOT_ELIGIBLE", "excluded", true),
                outcome(5, "NOT_ELIGIBLE", "suspendable", "NEVER"),
                outcome(5, "NOT_ELIGIBLE", "suspendable", "ONLY_CLAUSE"),
                outcome(6, "NOT_ELIGIBLE", "primaryProcess", "NOT_MET", "gain", "UNCLEAR"),
                outcome(7, "NOT_ELIGIBLE", "gain", "NOT_MET", "primaryProcess", "UNCLEAR"),
                outcome(8, "NOT_ELIGIBLE", "commitment", "NOT_MET", "gain", "UNCLEAR"),
                outcome(9, "NOT_ELIGIBLE", "mandate", "REFUSED", "gain", "UNCLEAR"),
                outcome(9, "NOT_ELIGIBLE", "mandate", "EXPIRED"),
                outcome(10, "COMPLETE", "primaryProcess", "UNCLEAR", "mandate", "OPEN"),
                outcome(11, "COMPLETE", "gain", "UNCLEAR"),
                outcome(12, "COMPLETE", "commitment", "UNCLEAR"),
                outcome(13, "ARRANGE_MANDATE", "mandate", "OPEN"),
                outcome(14, "ELIGIBLE"),
                outcome(14, "ELIGIBLE", "suspendable", "ONLY_OWNER"),
                outcome(14, "ELIGIBLE", "form", "DOE_TANK", "suspendable", "NEVER"),
                reasons(List.of()),
                reasons(List.of(1), "BUITEN_PROGRAMMA", "excluded", true, "referred", true),
                reasons(List.of(2), "BUITEN_PROGRAMMA", "referred", true),
                reasons(List.of(3), "REGEL_NIET_OPSCHORTBAAR", "suspendable", "ONLY_CLAUSE"),
                reasons(List.of(4), "NIET_PRIMAIR_PROCES", "primaryProcess", "NOT_MET"),
                reasons(List.of(5), "LEVERT_TE_WEINIG_OP", "gain", "NOT_MET"),
                reasons(List.of(6), "TE_WEINIG_TIJD_OF_COLLEGAS", "commitment", "NOT_MET"),
                reasons(List.of(7), "GEEN_MANDAAT", "mandate", "EXPIRED"),
                reasons(List.of(5, 7), "LEVERT_TE_WEINIG_OP GEEN_MANDAAT", "gain", "NOT_MET", "mandate", "REFUSED"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void judgesByTheRightRow(TableCase question) {
        assertThat(question.ask()).isEqualTo(question.expected());
    }

    private static TableCase outcome(int row, String says, Object... changes) {
        return new TableCase("eligibility.dmn", "Rule_Eligibility", but(changes), List.of(row), says);
    }

    private static TableCase reasons(List<Integer> rows) {
        return new TableCase("eligibility.dmn", "Rule_RefusalReasons", GOOD, rows);
    }

    private static TableCase reasons(List<Integer> rows, String says, Object... changes) {
        Object[] reasons = says.split(" ");
        return new TableCase("eligibility.dmn", "Rule_RefusalReasons", but(changes), rows, reasons);
    }

    private static Map<String, @Nullable Object> but(Object... changes) {
        Map<String, @Nullable Object> inputs = new HashMap<>(GOOD);
        for (int i = 0; i < changes.length; i += 2) {
            inputs.put((String) changes[i], changes[i + 1]);
        }
        return inputs;
    }
}
