package nl.vanregelsnaarruimte.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import nl.vanregelsnaarruimte.AppTest;
import nl.vanregelsnaarruimte.AtOnce;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A link that works once is used by several browsers in the same moment. */
@AppTest
class WelcomeAtOnceTests {

    private static final String PASSWORD = "vier losse woorden";
    private static final int BROWSERS = 4;

    @Autowired
    private MockMvc browser;

    @Autowired
    private Links links;

    @Autowired
    private Welcome welcome;

    @Autowired
    private Users users;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void forget() {
        jdbc.sql("delete from known_browser where username like 'tegelijk-%'").update();
        jdbc.sql("delete from account_role where username like 'tegelijk-%'").update();
        jdbc.sql("delete from account where username like 'tegelijk-%'").update();
        jdbc.sql("update account set active = true where username = 'beheer'").update();
        jdbc.sql("update account set password_hash = null where username = 'm.aydogan'")
                .update();
    }

    @Test
    void makesOneFirstAdministrator() throws Exception {
        jdbc.sql("update account set active = false where username = 'beheer'").update();
        String token = welcome.first().orElseThrow();
        String another = links.issue(LinkPurpose.ACCOUNT, Welcome.FIRST_ADMINISTRATOR, Duration.ofHours(1));

        List<Integer> statuses = AtOnce.all(IntStream.range(0, BROWSERS)
                .mapToObj(number -> choosing(number % 2 == 0 ? token : another, "tegelijk-" + number))
                .toList());

        assertThat(statuses).containsExactlyInAnyOrder(302, 404, 404, 404);
        assertThat(users.having(Role.ADMINISTRATOR)).hasSize(1);
    }

    @Test
    void setsOnePassword() throws Exception {
        String token = links.issue(LinkPurpose.ACCOUNT, "m.aydogan", Duration.ofDays(7));

        List<Integer> statuses = AtOnce.all(IntStream.range(0, BROWSERS)
                .mapToObj(number -> choosing(token, "m.aydogan"))
                .toList());

        assertThat(statuses).containsExactlyInAnyOrder(302, 404, 404, 404);
    }

    @Test
    void isNotUsedUpByAFormThatIsRefused() throws Exception {
        String token = links.issue(LinkPurpose.ACCOUNT, "m.aydogan", Duration.ofDays(7));

        assertThat(post(token, "m.aydogan", "short")).isEqualTo(200);
        assertThat(post(token, "m.aydogan", PASSWORD)).isEqualTo(302);
    }

    private Callable<Integer> choosing(String token, String username) {
        return () -> post(token, username, PASSWORD);
    }

    private int post(String token, String username, String password) throws Exception {
        return browser.perform(MockMvcRequestBuilders.post("/welkom/" + token)
                        .with(csrf())
                        .param("name", "Kim Tegelijk")
                        .param("username", username)
                        .param("mail", username + "@voorbeeld.example")
                        .param("password", password)
                        .param("again", password))
                .andReturn()
                .getResponse()
                .getStatus();
    }
}
