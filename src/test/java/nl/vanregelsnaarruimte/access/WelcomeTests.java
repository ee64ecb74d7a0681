package nl.vanregelsnaarruimte.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.Optional;
import nl.vanregelsnaarruimte.AppTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

/** Choosing a password by a link; everything is undone after each test. */
@AppTest
@Transactional
class WelcomeTests {

    private static final String PASSWORD = "vier losse woorden";

    @Autowired
    private MockMvc browser;

    @Autowired
    private Links links;

    @Autowired
    private Welcome welcome;

    @Autowired
    private Users users;

    @Autowired
    private JdbcAccounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void somebodyInvitedChoosesHisPasswordOnce() throws Exception {
        String token = links.issue(LinkPurpose.ACCOUNT, "m.aydogan", Duration.ofDays(7));

        browser.perform(get("/welkom/" + token))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("m.aydogan")));
        assertThat(accounts.credentials("m.aydogan")).isEmpty();

        choose(token, PASSWORD, PASSWORD).andExpect(redirectedUrl("/werkvoorraad"));
        assertThat(accounts.credentials("m.aydogan")).isPresent();

        choose(token, "another long one", "another long one").andExpect(status().isNotFound());
        browser.perform(get("/welkom/" + token)).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @CsvSource({
        "short, short, minstens 12 tekens",
        "m.aydogan, m.aydogan, minstens 12 tekens",
        "vier losse woorden, vier lossen woorden, niet gelijk"
    })
    void saysAtTheFieldWhatIsWrong(String password, String again, String message) throws Exception {
        String token = links.issue(LinkPurpose.ACCOUNT, "m.aydogan", Duration.ofDays(7));

        choose(token, password, again)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(message)));
        assertThat(accounts.credentials("m.aydogan")).isEmpty();
    }

    @Test
    void aLinkForAnAccountThatIsOffDoesNothing() throws Exception {
        String token = links.issue(LinkPurpose.ACCOUNT, "m.aydogan", Duration.ofDays(7));
        accounts.activate("m.aydogan", false);

        choose(token, PASSWORD, PASSWORD).andExpect(status().isNotFound());
    }

    @Test
    void thereIsNoFirstAdministratorWhereThereIsOne() {
        assertThat(welcome.first()).isEmpty();
    }

    @Test
    void theFirstAdministratorIsMadeByTheLatestLinkAlone() throws Exception {
        jdbc.sql("update account set active = false where username = 'beheer'").update();
        String old = welcome.first().orElseThrow();
        String token = welcome.first().orElseThrow();

        browser.perform(get("/welkom/" + old)).andExpect(status().isNotFound());
        browser.perform(get("/welkom/" + token)).andExpect(content().string(containsString("eerste beheerder")));
        browser.perform(first(token, "k.eerste")).andExpect(redirectedUrl("/beheer"));

        Optional<User> administrator = users.find("k.eerste");
        assertThat(administrator)
                .get()
                .extracting(User::name, User::mail)
                .containsExactly("Kim Eerste", "kim@voorbeeld.example");
        assertThat(administrator.orElseThrow().roles()).containsExactly(Role.ADMINISTRATOR);
        browser.perform(first(token, "k.tweede")).andExpect(status().isNotFound());
        assertThat(welcome.first()).isEmpty();
    }

    private static MockHttpServletRequestBuilder first(String token, String username) {
        return post("/welkom/" + token)
                .with(csrf())
                .param("name", "Kim Eerste")
                .param("username", username)
                .param("mail", "kim@voorbeeld.example")
                .param("password", PASSWORD)
                .param("again", PASSWORD);
    }

    private ResultActions choose(String token, String password, String again) throws Exception {
        return browser.perform(post("/welkom/" + token)
                .with(csrf())
                .param("password", password)
                .param("again", again));
    }
}
