package nl.vanregelsnaarruimte.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vanregelsnaarruimte.AppTest;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The diagrams that everybody can see. */
@AppTest
class DiagramTests {

    @Autowired
    private MockMvc browser;

    @Test
    void areAllThatThereAre() {
        Set<String> files = Stream.of(Path.of("bpmn").toFile().list())
                .filter(file -> file.endsWith(".bpmn"))
                .map(file -> file.replace(".bpmn", ""))
                .collect(Collectors.toSet());

        assertThat(DiagramController.NAMES).isEqualTo(files);
    }

    @Test
    void areTheModelsThemselves() throws Exception {
        for (String name : DiagramController.NAMES) {
            browser.perform(get("/bpmn/" + name + ".bpmn"))
                    .andExpect(status().isOk())
                    .andExpect(content().contentType("application/xml"))
                    .andExpect(content().string(Matchers.containsString("bpmn:definitions")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/bpmn/bestaat-niet.bpmn", "/bpmn/eligibility.bpmn", "/bpmn/eligibility.dmn"})
    void showNothingElse(String path) throws Exception {
        browser.perform(get(path)).andExpect(status().isNotFound());
    }
}
