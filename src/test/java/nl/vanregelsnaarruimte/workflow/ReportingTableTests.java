package nl.vanregelsnaarruimte.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How often a team reports. */
class ReportingTableTests {

    static Stream<TableCase> cases() {
        return Stream.of(
                rhythm(1, "P2W", "HIGH", 2),
                rhythm(1, "P2W", "HIGH", 12),
                rhythm(2, "P1M", "LOW", 3),
                rhythm(2, "P1M", "MEDIUM", 1),
                rhythm(3, "P6W", "MEDIUM", 4),
                rhythm(4, "P2M", "LOW", 4));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void reportsMoreOftenAtMoreRisk(TableCase question) {
        assertThat(question.ask()).isEqualTo(question.expected());
    }

    private static TableCase rhythm(int row, String every, String risk, int months) {
        return new TableCase(
                "reporting.dmn", "Rule_Reporting", Map.of("risk", risk, "months", months), List.of(row), every);
    }
}
