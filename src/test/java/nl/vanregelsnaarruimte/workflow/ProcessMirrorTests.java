package nl.vanregelsnaarruimte.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.lang.reflect.Field;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The constants name each step and message of a diagram, and no other. */
class ProcessMirrorTests {

    private static final Map<String, Class<?>> MIRRORS = Map.of(
            "proposal.bpmn", ProposalProcess.class,
            "mandate.bpmn", MandateProcess.class,
            "pilot.bpmn", PilotProcess.class,
            "evaluation.bpmn", EvaluationProcess.class);

    static Stream<Arguments> diagrams() {
        return Drawing.processes()
                .filter(drawing -> MIRRORS.containsKey(drawing.file()) || hasSteps(drawing))
                .map(drawing -> arguments(drawing, MIRRORS.get(drawing.file())));
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void mirrorsTheDiagram(Drawing drawing, Class<?> mirror) throws IllegalAccessException {
        Map<String, String> expected = new TreeMap<>();
        Drawing.ids(drawing.all("userTask", "message")).forEach(id -> expected.put(constant(id), id));

        Map<String, String> actual = new TreeMap<>();
        for (Field field : mirror.getDeclaredFields()) {
            actual.put(field.getName(), (String) field.get(null));
        }

        assertThat(actual).isEqualTo(expected);
    }

    private static boolean hasSteps(Drawing drawing) {
        return drawing.all("userTask", "message").findAny().isPresent();
    }

    /** Task_TakeUpProposal becomes TASK_TAKE_UP_PROPOSAL. */
    private static String constant(String id) {
        return id.replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
    }
}
