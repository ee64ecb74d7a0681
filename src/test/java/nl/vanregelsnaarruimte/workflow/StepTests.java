package nl.vanregelsnaarruimte.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each step has a term, a name and a reason, and nothing else has. */
class StepTests {

    private static final Set<String> STEPS = Drawing.processes()
            .flatMap(drawing -> Drawing.ids(drawing.all("userTask")).stream())
            .collect(Collectors.toCollection(TreeSet::new));

    @Test
    void hasOneTerm() {
        assertThat(Drawing.decisions()
                        .filter(drawing -> drawing.file().equals("deadlines.dmn"))
                        .flatMap(drawing -> drawing.all("inputEntry"))
                        .map(entry -> entry.getTextContent().strip().replace("\"", "")))
                .containsExactlyInAnyOrderElementsOf(STEPS);
    }

    @Test
    void hasANameAndAReason() throws IOException {
        Set<String> expected = new TreeSet<>();
        STEPS.forEach(
                step -> expected.addAll(Set.of("step." + step, "step." + step + ".name", "step." + step + ".why")));

        assertThat(messages().stringPropertyNames().stream().filter(key -> key.startsWith("step.Task_")))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void isCalledAsInItsDrawing() throws IOException {
        Properties messages = messages();

        assertThat(Drawing.processes().flatMap(drawing -> drawing.all("userTask")))
                .allSatisfy(step -> assertThat(messages.getProperty("step." + step.getAttribute("id") + ".name"))
                        .isEqualTo(step.getAttribute("name")));
    }

    private static Properties messages() throws IOException {
        Properties messages = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of("src/main/resources/messages.properties"))) {
            messages.load(in);
        }
        return messages;
    }
}
