package nl.vanregelsnaarruimte.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import nl.vanregelsnaarruimte.AppTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What somebody may do follows the database, not what it was when he logged in. */
@AppTest
class FreshRolesTests {

    private static final String PASSWORD = "long enough here";

    @Autowired
    private MockMvc browser;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Accounts accounts;

    private final User eva = new User(
            "fresh-" + System.nanoTime(),
            "Eva Proef",
            System.nanoTime() + "@voorbeeld.example",
            "bzk",
            "",
            FunctionGroup.SUPPORT,
            Set.of(Role.ADMINISTRATOR));

    private Cookie session;

    @BeforeEach
    void logIn() throws Exception {
        accounts.add(eva, null);
        accounts.setPassword(eva.username(), PASSWORD);
        session = browser.perform(post("/inloggen")
                        .with(csrf())
                        .param("username", eva.username())
                        .param("password", PASSWORD))
                .andExpect(redirectedUrl("/beheer"))
                .andReturn()
                .getResponse()
                .getCookie("SESSION");
        browser.perform(get("/beheer").cookie(session)).andExpect(status().isOk());
    }

    /** A test that asks for the first administrator may come later. */
    @AfterEach
    void leave() {
        jdbc.sql("update account set active = false where username = ?")
                .param(eva.username())
                .update();
    }

    @Test
    void aRoleTakenAwayCountsAtOnce() throws Exception {
        jdbc.sql("delete from account_role where username = ?")
                .param(eva.username())
                .update();

        browser.perform(get("/beheer").cookie(session)).andExpect(status().isForbidden());
    }

    @Test
    void anAccountThatIsOffIsLoggedOutAtOnce() throws Exception {
        jdbc.sql("update account set active = false where username = ?")
                .param(eva.username())
                .update();

        browser.perform(get("/beheer").cookie(session)).andExpect(redirectedUrl("/inloggen?naar=%2Fbeheer"));
    }

    @Test
    void aNewPasswordEndsTheOldSessions() throws Exception {
        accounts.setPassword(eva.username(), "another long one");

        assertThat(jdbc.sql("select count(*) from SPRING_SESSION where PRINCIPAL_NAME = ?")
                        .param(eva.username())
                        .query(Integer.class)
                        .single())
                .isZero();
        browser.perform(get("/beheer").cookie(session)).andExpect(redirectedUrl("/inloggen?naar=%2Fbeheer"));
    }

    @Test
    void theSessionKeepsNothingOfThePersonButHisUsername() {
        byte[] kept = jdbc.sql("""
                        select a.ATTRIBUTE_BYTES from SPRING_SESSION_ATTRIBUTES a
                        join SPRING_SESSION s on s.PRIMARY_ID = a.SESSION_PRIMARY_ID where s.PRINCIPAL_NAME = ?
                        and a.ATTRIBUTE_NAME = 'SPRING_SECURITY_CONTEXT'
                        """).param(eva.username()).query(byte[].class).single();

        assertThat(new String(kept, StandardCharsets.ISO_8859_1))
                .contains(eva.username())
                .doesNotContain(eva.name(), eva.mail(), "ADMINISTRATOR");
    }
}
