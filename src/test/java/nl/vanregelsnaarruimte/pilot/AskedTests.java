package nl.vanregelsnaarruimte.pilot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.vanregelsnaarruimte.access.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

class AskedTests {

    private static final Pattern GROUP = Pattern.compile("candidateGroups=\"(\\w+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"pilot", "evaluation"})
    void thePageOfAPilotLooksForTheTasksOfAllWhomTheDiagramAsks(String process) throws IOException {
        try (InputStream drawn = new ClassPathResource("bpmn/" + process + ".bpmn").getInputStream()) {
            assertThat(GROUP.matcher(new String(drawn.readAllBytes(), UTF_8)).results())
                    .extracting((MatchResult found) -> Role.valueOf(found.group(1)))
                    .isNotEmpty()
                    .isSubsetOf(PilotPages.ASKED);
        }
    }
}
