package nl.vanregelsnaarruimte;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Thymeleaf puts a fragment in place of a tag before it asks the tag's own condition, which is then lost. */
class TemplateOrderTests {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern TAG = Pattern.compile("<[a-z][\\w:]*\\b(?:[^<>\"]|\"[^\"]*\")*>");
    private static final Pattern LOST = Pattern.compile("\\sth:(if|unless|with)=");

    @Test
    void noTagAsksAConditionThatIsLost() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            assertThat(files.filter(file -> file.toString().endsWith(".html")))
                    .allSatisfy(file -> assertThat(lost(Files.readString(file))).isEmpty());
        }
    }

    @Test
    void seesSuchATag() {
        assertThat(lost("<p th:if=\"${a > 1}\"\n th:replace=\"~{b :: c}\">")).hasSize(1);
        assertThat(lost("<th:block th:if=\"${a}\"><p th:replace=\"~{b :: c}\"></p></th:block>"))
                .isEmpty();
    }

    private static List<String> lost(String template) {
        return TAG.matcher(template)
                .results()
                .map(MatchResult::group)
                .filter(tag -> (tag.contains("th:replace=") || tag.contains("th:insert="))
                        && LOST.matcher(tag).find())
                .toList();
    }
}
