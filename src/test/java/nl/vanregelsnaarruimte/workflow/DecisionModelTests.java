package nl.vanregelsnaarruimte.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** The rules that every decision table keeps. */
class DecisionModelTests {

    private static final Map<String, String> PREFIX = Map.of(
            "decisionTable", "Table",
            "input", "Input",
            "output", "Output",
            "rule", "Rule",
            "inputEntry", "Condition",
            "outputEntry", "Outcome");

    @ParameterizedTest
    @MethodSource("nl.vanregelsnaarruimte.workflow.Drawing#decisions")
    void isNamedByTheHouseRules(Drawing drawing) {
        assertThat(PREFIX.entrySet().stream()
                        .flatMap(kind -> Drawing.ids(drawing.all(kind.getKey())).stream()
                                .filter(id -> !id.matches(kind.getValue() + "_[A-Z][A-Za-z0-9]+"))))
                .isEmpty();
        assertThat(Drawing.ids(drawing.all("decision"))).allMatch(id -> id.matches("[a-z]+(-[a-z]+)*"));
        assertThat(drawing.all("decision"))
                .noneMatch(decision -> decision.getAttribute("name").isBlank());
        assertThat(drawing.all("input", "output"))
                .noneMatch(column -> column.getAttribute("label").isBlank());
    }

    @ParameterizedTest
    @MethodSource("nl.vanregelsnaarruimte.workflow.Drawing#decisions")
    void givesAReasonForEachRow(Drawing drawing) {
        assertThat(drawing.all("rule", "decision").filter(DecisionModelTests::isUnexplained))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("nl.vanregelsnaarruimte.workflow.Drawing#decisions")
    void keepsItsHistoryForTenYears(Drawing drawing) {
        assertThat(EngineRules.withoutRetention(drawing)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("nl.vanregelsnaarruimte.workflow.Drawing#decisions")
    void isDrawn(Drawing drawing) {
        Stream<String> drawn = drawing.all("DMNShape").map(shape -> shape.getAttribute("dmnElementRef"));

        assertThat(drawn).containsExactlyInAnyOrderElementsOf(Drawing.ids(drawing.all("decision")));
    }

    private static boolean isUnexplained(Element element) {
        return Drawing.children(element, "description")
                .noneMatch(text -> text.getTextContent().length() > 10);
    }
}
