package nl.vanregelsnaarruimte.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import nl.vanregelsnaarruimte.AppTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.endpoint.web.WebEndpointsSupplier;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/** Who gets in where, before any page is asked. */
@AppTest
class DoorTests {

    @Autowired
    private MockMvc browser;

    @Autowired
    private WebEndpointsSupplier technique;

    @Test
    void asksAVisitorToLogIn() throws Exception {
        browser.perform(get("/taken/12?a=b")).andExpect(redirectedUrl("/inloggen?naar=%2Ftaken%2F12%3Fa%3Db"));
    }

    @Test
    void sendsAVisitorWithALateFormBackToItsPage() throws Exception {
        browser.perform(post("/taken/12/oppakken").with(csrf()).header("Referer", "http://localhost/taken/12"))
                .andExpect(redirectedUrl("/inloggen?naar=%2Ftaken%2F12&verlopen"));
    }

    @Test
    void knowsNoPathWithoutARow() throws Exception {
        browser.perform(get("/no-such-page")).andExpect(status().isNotFound());
        browser.perform(get("/no-such-page").with(user("imi"))).andExpect(status().isNotFound());
    }

    @Test
    void answersWhoeverAsksForTheHeadersAlone() throws Exception {
        browser.perform(head("/")).andExpect(status().isOk());
        browser.perform(head("/werkvoorraad")).andExpect(status().is3xxRedirection());
    }

    @Test
    void keepsOthersFromThePagesOfAnAdministrator() throws Exception {
        browser.perform(get("/beheer").with(user("imi"))).andExpect(status().isForbidden());
        browser.perform(get("/actuator").with(user("imi"))).andExpect(status().isForbidden());
    }

    @Test
    void showsNobodyAnythingOfTheServerButItsHealth() throws Exception {
        browser.perform(get("/actuator/metrics")).andExpect(status().is3xxRedirection());
        browser.perform(get("/actuator/metrics").with(user("imi"))).andExpect(status().isForbidden());
        browser.perform(get("/actuator/metrics").with(user("beheer"))).andExpect(status().isNotFound());
    }

    @Test
    void tellsAnAdministratorAloneHowLargeTheDatabaseIs() throws Exception {
        browser.perform(get("/actuator/health"))
                .andExpect(jsonPath("$.status").value("UP"))
                .andExpect(jsonPath("$.components").doesNotExist());
        browser.perform(get("/actuator/health").with(user("imi")))
                .andExpect(jsonPath("$.components").doesNotExist());
        browser.perform(get("/actuator/health").with(user("beheer")))
                .andExpect(jsonPath("$.components.databaseFile.details.ratio").isNumber());
    }

    @Test
    void keepsAnAdministratorFromCases() throws Exception {
        browser.perform(get("/werkvoorraad").with(user("beheer"))).andExpect(status().isForbidden());
        browser.perform(get("/voorstellen/VRR-2026-0001").with(user("beheer"))).andExpect(status().isForbidden());
    }

    @Test
    void refusesAFormThatIsNotOurs() throws Exception {
        browser.perform(post("/inloggen")).andExpect(status().isForbidden());
        browser.perform(post("/uitloggen").with(user("imi"))).andExpect(status().isForbidden());
    }

    @Test
    void opensNothingOfTheTechniqueButHealth() throws Exception {
        assertThat(technique.getEndpoints())
                .extracting(endpoint -> endpoint.getEndpointId().toString())
                .containsExactly("health");
        browser.perform(get("/actuator/env")).andExpect(redirectedUrl("/inloggen?naar=%2Factuator%2Fenv"));
        browser.perform(get("/actuator/env").with(user("imi"))).andExpect(status().isForbidden());
        browser.perform(get("/actuator/env").with(user("beheer"))).andExpect(status().isNotFound());
    }

    @Test
    void tellsStrangersOfHealthNoMoreThanYesOrNo() throws Exception {
        for (String part : List.of("", "/liveness", "/readiness")) {
            browser.perform(get("/actuator/health" + part).accept(MediaType.APPLICATION_JSON))
                    .andExpect(jsonPath("$.status").value("UP"))
                    .andExpect(jsonPath("$.components").doesNotExist())
                    .andExpect(jsonPath("$.details").doesNotExist());
        }
        browser.perform(get("/actuator/health/db")).andExpect(status().isNotFound());
    }
}
