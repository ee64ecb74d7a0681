package nl.vanregelsnaarruimte.workflow;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.vanregelsnaarruimte.AppTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.w3c.dom.Element;

/** What a released diagram asks of the application is still there: proposals may be on their way for years. */
@AppTest
class ReleasedModelTests {

    @Autowired
    TaskPages pages;

    @Autowired
    Deadlines deadlines;

    @Autowired
    MessageSource messages;

    static Stream<Arguments> drawings() throws IOException {
        return Drawing.releases()
                .flatMap(version -> Drawing.released(version).map(drawing -> arguments(version, drawing)));
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void asksOnlyWhatABeanAnswers(String version, Drawing drawing) {
        assertThat(BeanCall.of(drawing)).allMatch(BeanCall::isAnswered);
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void findsForEachStepItsPageItsTermAndItsName(String version, Drawing drawing) {
        assertThat(drawing.all("userTask")).allSatisfy(step -> {
            String id = step.getAttribute("id");
            assertThat(pages.of(id).step()).isEqualTo(id);
            assertThat(new ClassPathResource("templates/" + Drawing.engine(step, "formKey") + ".html"))
                    .matches(ClassPathResource::exists);
            assertThat(deadlines.of(id).escalateTo()).isNotNull();
            assertThat(messages.getMessage("step." + id, null, Locale.ROOT)).isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void callsAndHearsOnlyWhatIsThereToday(String version, Drawing drawing) {
        Set<String> sent = Drawing.processes()
                .flatMap(today -> today.all("message"))
                .map(ReleasedModelTests::name)
                .collect(toSet());

        assertThat(drawing.all("message").map(ReleasedModelTests::name)).allMatch(sent::contains);
        assertThat(EngineRules.looseParts(drawing)).isEmpty();
    }

    private static String name(Element message) {
        return message.getAttribute("name");
    }
}
