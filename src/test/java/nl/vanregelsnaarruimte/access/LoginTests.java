package nl.vanregelsnaarruimte.access;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.List;
import nl.vanregelsnaarruimte.AppTest;
import nl.vanregelsnaarruimte.MovingClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@AppTest
class LoginTests {

    private static final String WRONG = "Deze naam en dit wachtwoord horen niet bij elkaar";
    private static final String WAIT = "Wacht 15 minuten";

    @Autowired
    private MockMvc browser;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovingClock clock;

    @AfterEach
    void forget() {
        jdbc.sql("delete from login_attempt").update();
        clock.set(MovingClock.TUESDAY);
    }

    @Test
    void bringsEverybodyToHisWork() throws Exception {
        login("imi", "demo").andExpect(redirectedUrl("/werkvoorraad"));
        login("beheer", "demo").andExpect(redirectedUrl("/beheer"));
        login("IMI@voorbeeld.example", "demo").andExpect(redirectedUrl("/werkvoorraad"));
    }

    @Test
    void goesOnToThePageThatWasAskedFor() throws Exception {
        to("/taken/12?a=b").andExpect(redirectedUrl("/taken/12?a=b"));
    }

    @Test
    void neverLeavesTheApplication() throws Exception {
        to("https://elders.example/").andExpect(redirectedUrl("/werkvoorraad"));
        to("//elders.example/").andExpect(redirectedUrl("/werkvoorraad"));
        to("/\\elders.example").andExpect(redirectedUrl("/werkvoorraad"));
    }

    @Test
    void tellsNotWhichAccountsExist() throws Exception {
        String known =
                login("imi", "not-the-password").andReturn().getResponse().getContentAsString();
        String unknown =
                login("ima", "not-the-password").andReturn().getResponse().getContentAsString();

        assertThat(known).contains(WRONG);
        assertThat(withoutTokens(known)).isEqualTo(withoutTokens(unknown).replace("\"ima\"", "\"imi\""));
    }

    @Test
    void keepsTheNameButNeverThePassword() throws Exception {
        login("imi", "not-the-password")
                .andExpect(status().isUnauthorized())
                .andExpect(content().string(containsString("value=\"imi\"")))
                .andExpect(content().string(not(containsString("not-the-password"))));
    }

    @Test
    void makesAnAccountWaitAfterFiveWrongPasswords() throws Exception {
        for (int attempt = 0; attempt < LoginAttempts.BY_ACCOUNT; attempt++) {
            login("imi", "not-the-password").andExpect(content().string(containsString(WRONG)));
        }

        login("imi", "demo").andExpect(content().string(containsString(WAIT)));
        login("bzk", "demo").andExpect(redirectedUrl("/werkvoorraad"));

        clock.advance(Duration.ofMinutes(15));
        login("imi", "demo").andExpect(redirectedUrl("/werkvoorraad"));
    }

    @Test
    void makesAnAddressWaitThatTriesManyAccounts() throws Exception {
        for (int attempt = 0; attempt < LoginAttempts.BY_ADDRESS; attempt++) {
            login("nobody" + attempt, "not-the-password");
        }

        login("bond", "not-the-password").andExpect(content().string(containsString(WAIT)));
        login("bond", "demo").andExpect(content().string(containsString(WAIT)));
        login("bond@voorbeeld.example", "demo").andExpect(content().string(containsString(WAIT)));
    }

    @Test
    void letsInWhoeverIsRightAtOnceWhereOthersWereWrong() throws Exception {
        for (int attempt = 0; attempt < LoginAttempts.BY_ADDRESS; attempt++) {
            login("nobody" + attempt, "not-the-password");
        }

        login("bzk", "demo").andExpect(redirectedUrl("/werkvoorraad"));
    }

    @Test
    void tellsNotWhichNameAndMailBelongTogether() throws Exception {
        for (int attempt = 0; attempt < LoginAttempts.BY_ACCOUNT; attempt++) {
            login("imi", "not-the-password");
        }

        for (int attempt = 0; attempt < LoginAttempts.BY_ACCOUNT; attempt++) {
            login("imi@voorbeeld.example", "demo").andExpect(content().string(containsString(WRONG)));
        }
        login("imi@voorbeeld.example", "demo").andExpect(content().string(containsString(WAIT)));
    }

    @Test
    void letsNobodyKeepSomebodyElseWaiting() throws Exception {
        for (int attempt = 0; attempt < LoginAttempts.BY_ACCOUNT; attempt++) {
            login("imi", "not-the-password");
        }
        clock.advance(Duration.ofMinutes(14));
        for (int attempt = 0; attempt < LoginAttempts.BY_ACCOUNT; attempt++) {
            login("imi", "not-the-password").andExpect(content().string(containsString(WAIT)));
        }

        clock.advance(Duration.ofMinutes(1));
        login("imi", "demo").andExpect(redirectedUrl("/werkvoorraad"));
    }

    @Test
    void letsWhoeverWasHereBeforeInWhileOthersGuess() throws Exception {
        Cookie browser = knownBrowser("imi");
        for (int attempt = 0; attempt < LoginAttempts.BY_ACCOUNT; attempt++) {
            login("imi", "not-the-password");
        }

        login("imi", "demo").andExpect(content().string(containsString(WAIT)));
        login("imi@voorbeeld.example", "demo").andExpect(content().string(containsString(WRONG)));
        login("imi", "demo", browser).andExpect(redirectedUrl("/werkvoorraad"));
    }

    @Test
    void countsTheMistakesInAKnownBrowserToo() throws Exception {
        Cookie browser = knownBrowser("imi");
        for (int attempt = 0; attempt < LoginAttempts.BY_ACCOUNT; attempt++) {
            login("imi", "not-the-password", browser).andExpect(content().string(containsString(WRONG)));
        }

        login("imi", "demo", browser).andExpect(content().string(containsString(WAIT)));
        login("imi", "demo").andExpect(redirectedUrl("/werkvoorraad"));
    }

    @Test
    void knowsABrowserForOneAccountAndUntilTheNextLogin() throws Exception {
        Cookie browser = knownBrowser("imi");
        Cookie next = login("imi", "demo", browser).andReturn().getResponse().getCookie("BROWSER");
        for (String username : List.of("imi", "bzk")) {
            for (int attempt = 0; attempt < LoginAttempts.BY_ACCOUNT; attempt++) {
                login(username, "not-the-password");
            }
        }

        login("bzk", "demo", next).andExpect(content().string(containsString(WAIT)));
        login("imi", "demo", browser).andExpect(content().string(containsString(WAIT)));
        clock.advance(Duration.ofMinutes(14));
        login("imi", "demo", next).andExpect(redirectedUrl("/werkvoorraad"));
    }

    @Test
    void forgetsABrowserAfterNinetyDays() throws Exception {
        Cookie browser = knownBrowser("imi");
        clock.advance(KnownBrowsers.MEMORY);
        for (int attempt = 0; attempt < LoginAttempts.BY_ACCOUNT; attempt++) {
            login("imi", "not-the-password");
        }

        login("imi", "demo", browser).andExpect(content().string(containsString(WAIT)));
    }

    @Test
    void startsCountingAnewAfterTheRightPassword() throws Exception {
        for (int round = 0; round < 3; round++) {
            login("imi", "not-the-password");
            login("imi", "not-the-password");
            login("imi", "demo").andExpect(redirectedUrl("/werkvoorraad"));
        }
    }

    @Test
    void beginsANewSessionAtLoginAndEndsItAtLogout() throws Exception {
        Cookie first = session(login("imi", "demo"));
        Cookie second = session(browser.perform(post("/inloggen")
                .with(csrf())
                .cookie(first)
                .param("username", "imi")
                .param("password", "demo")));

        assertThat(second.getValue()).isNotEqualTo(first.getValue());
        browser.perform(get("/beheer").cookie(first)).andExpect(redirectedUrl("/inloggen?naar=%2Fbeheer"));
        browser.perform(get("/beheer").cookie(second)).andExpect(status().isForbidden());

        browser.perform(post("/uitloggen").with(csrf()).cookie(second)).andExpect(redirectedUrl("/inloggen?uitgelogd"));
        browser.perform(get("/beheer").cookie(second)).andExpect(redirectedUrl("/inloggen?naar=%2Fbeheer"));
    }

    private Cookie knownBrowser(String username) throws Exception {
        return requireNonNull(login(username, "demo").andReturn().getResponse().getCookie("BROWSER"));
    }

    private ResultActions login(String username, String password, Cookie... cookies) throws Exception {
        MockHttpServletRequestBuilder form =
                post("/inloggen").with(csrf()).param("username", username).param("password", password);
        return browser.perform(cookies.length == 0 ? form : form.cookie(cookies));
    }

    private ResultActions to(String path) throws Exception {
        return browser.perform(post("/inloggen")
                .with(csrf())
                .param("username", "imi")
                .param("password", "demo")
                .param("naar", path));
    }

    private static Cookie session(ResultActions answer) {
        Cookie cookie = answer.andReturn().getResponse().getCookie("SESSION");
        assertThat(cookie).isNotNull();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        return cookie;
    }

    private static String withoutTokens(String page) {
        return page.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }
}
