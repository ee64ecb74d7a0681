package nl.vanregelsnaarruimte.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class LocalPathTests {

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/taken/12", "/pilots/P-2026-001/", "/bpmn/pilot.bpmn", "/werkvoorraad?stap=a%20b&na=12"})
    void goesToAPageOfOurs(String path) {
        assertThat(LocalPath.of(path)).contains(path);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "taken",
                "//elders.example",
                "/\\elders.example",
                "https://elders.example",
                "/a\r\nb",
                "/{x}",
                "/a#b",
                "/.//elders.example",
                "/./elders.example",
                "/..//elders.example",
                "/a//elders.example",
                "/%2felders.example",
                "/a%2F/elders.example",
                "/%5celders.example",
                "/%2E%2e/elders.example"
            })
    void goesNowhereElse(String path) {
        assertThat(LocalPath.of(path)).isEmpty();
    }

    @Test
    void readsWhereAFormWasFrom() {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/taken/12/oppakken");
        request.addHeader("Referer", "https://ruimte.example/taken/12?a=b");

        assertThat(LocalPath.of(request)).contains("/taken/12?a=b");
    }
}
