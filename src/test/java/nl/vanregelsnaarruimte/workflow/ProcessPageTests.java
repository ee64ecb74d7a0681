package nl.vanregelsnaarruimte.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each step has its page. */
class ProcessPageTests {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    @ParameterizedTest
    @MethodSource("nl.vanregelsnaarruimte.workflow.Drawing#processes")
    void hasAPageForEachStep(Drawing drawing) {
        assertThat(drawing.all("userTask").map(step -> TEMPLATES.resolve(Drawing.engine(step, "formKey") + ".html")))
                .allMatch(Files::exists);
    }
}
