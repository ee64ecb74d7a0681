package nl.vanregelsnaarruimte.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.vanregelsnaarruimte.AppTest;
import nl.vanregelsnaarruimte.AtOnce;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Two administrators add the same in the same moment: one does, and the other sees no fault. */
@AppTest
class AddAtOnceTests {

    private static final int WINDOWS = 4;

    @Autowired
    private MockMvc browser;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void forget() {
        jdbc.sql("delete from link where subject = 'tegelijk'").update();
        jdbc.sql("delete from account_role where username = 'tegelijk'").update();
        jdbc.sql("delete from account where username = 'tegelijk'").update();
        jdbc.sql("delete from organisation where code = 'tegelijk'").update();
    }

    @Test
    void anAccountIsMadeOnce() throws Exception {
        List<Integer> statuses = add(
                "/beheer/accounts/nieuw",
                Map.of(
                        "name", "Kim Tegelijk",
                        "username", "tegelijk",
                        "mail", "tegelijk@voorbeeld.example",
                        "organisation", "bzk",
                        "functionGroup", "POLICY",
                        "roles", "SUBMITTER"));

        assertThat(statuses).containsOnlyOnce(302).allMatch(status -> status < 500);
    }

    @Test
    void anOrganisationIsAddedOnce() throws Exception {
        List<Integer> statuses = add(
                "/beheer/organisaties", Map.of("name", "Gemeente Tegelijk", "code", "tegelijk", "sector", "GEMEENTE"));

        assertThat(statuses).containsOnlyOnce(302).allMatch(status -> status < 500);
    }

    private List<Integer> add(String path, Map<String, String> typed) throws Exception {
        Callable<Integer> window = () -> {
            MockHttpServletRequestBuilder form =
                    MockMvcRequestBuilders.post(path).with(csrf()).with(user("beheer"));
            typed.forEach(form::param);
            return browser.perform(form).andReturn().getResponse().getStatus();
        };
        return AtOnce.all(Collections.nCopies(WINDOWS, window));
    }
}
