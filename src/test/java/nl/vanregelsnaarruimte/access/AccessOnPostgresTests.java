package nl.vanregelsnaarruimte.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Set;
import nl.vanregelsnaarruimte.PostgresTest;
import nl.vanregelsnaarruimte.form.Answers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** Each statement of the module, once on PostgreSQL. */
@PostgresTest
class AccessOnPostgresTests {

    @Autowired
    private MockMvc browser;

    @Autowired
    private Administration administration;

    @Autowired
    private JdbcAccounts accounts;

    @Autowired
    private Accounts passwords;

    @Autowired
    private Links links;

    @Autowired
    private LoginAttempts attempts;

    @Autowired
    private KnownBrowsers browsers;

    @Autowired
    private Users users;

    @Test
    void logsInAndOut() throws Exception {
        Cookie session = browser.perform(post("/inloggen")
                        .with(csrf())
                        .param("username", "beheer@voorbeeld.example")
                        .param("password", "demo"))
                .andExpect(redirectedUrl("/beheer"))
                .andReturn()
                .getResponse()
                .getCookie("SESSION");

        browser.perform(get("/beheer?zoek=Bel&na=a").cookie(session)).andExpect(status().isOk());
        browser.perform(get("/beheer/organisaties").cookie(session)).andExpect(status().isOk());
        browser.perform(post("/uitloggen").with(csrf()).cookie(session));
        browser.perform(get("/beheer").cookie(session)).andExpect(redirectedUrl("/inloggen?naar=%2Fbeheer"));
    }

    @Test
    @Transactional
    void keepsAccounts() {
        User eva = new User(
                "e.proef", "Eva", "eva@voorbeeld.example", "bzk", "", FunctionGroup.POLICY, Set.of(Role.ADMINISTRATOR));
        accounts.insert(eva, null);
        accounts.update(eva, "070 123 45 67");
        passwords.setPassword("e.proef", "vier losse woorden");

        assertThat(users.having(Role.ADMINISTRATOR, "bzk"))
                .extracting(User::username)
                .contains("beheer", "e.proef");
        assertThat(accounts.credentials("e.proef")).isPresent();

        administration.deactivate("e.proef", users.find("beheer").orElseThrow(), Answers.empty());
        assertThat(accounts.holdAdministrators()).containsExactly("beheer");
    }

    @Test
    @Transactional
    void keepsLinksAndAttempts() {
        String token = links.issue(LinkPurpose.BRAKE, "P-2026-001", Duration.ofDays(1));
        links.forgetExpired();
        assertThat(links.open(token, LinkPurpose.BRAKE)).isPresent();
        links.revoke(LinkPurpose.BRAKE, "P-2026-001");
        assertThat(links.open(token, LinkPurpose.BRAKE)).isEmpty();

        String used = links.issue(LinkPurpose.BRAKE, "P-2026-002", Duration.ofDays(1));
        Link link = links.open(used, LinkPurpose.BRAKE).orElseThrow();
        assertThat(links.consume(used, link)).isTrue();
        assertThat(links.consume(used, link)).isFalse();

        LoginAttempt attempt = attempts.begin("imi@voorbeeld.example", "imi", "192.0.2.1");
        assertThat(attempt.byAccount()).isEqualTo(1);
        attempts.takeBack(attempt.accountRow());
        attempts.forget("imi@voorbeeld.example", "imi");
        attempts.forgetOld();

        String browser = browsers.renew("", "imi");
        assertThat(browsers.knows(browser, "imi")).isTrue();
        assertThat(browsers.knows(browsers.renew(browser, "imi"), "bzk")).isFalse();
        assertThat(browsers.knows(browser, "imi")).isFalse();
        browsers.forgetOld();
    }
}
