package nl.vanregelsnaarruimte.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.vanregelsnaarruimte.AppTest;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Whatever is asked, by whomever: the answer asks the browser for caution and tells nothing of how we are made. */
@AppTest
class EveryAnswerTests {

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
                    + " connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
            "X-Frame-Options",
            "DENY",
            "X-Content-Type-Options",
            "nosniff",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()");

    private static final Pattern MAKER = Pattern.compile("(?i)tomcat|apache|spring|whitelabel|camunda|java\\.|jakarta");

    @LocalServerPort
    private int port;

    @Autowired
    private List<RequestMappingInfoHandlerMapping> mappings;

    private EveryAnswer every;

    @BeforeEach
    void come() {
        every = new EveryAnswer(port);
    }

    @Test
    void toAVisitorOnEachRoute() throws IOException {
        areSafe(every.routes(mappings));
    }

    @ParameterizedTest
    @ValueSource(strings = {"indiener", "imi", "beheer"})
    void toWhoeverIsLoggedInOnEachRoute(String username) throws IOException {
        Answer login = every.login(username);

        assertThat(login.status()).isEqualTo(302);
        areSafe(Map.of("login", login));
        areSafe(every.routes(mappings));
    }

    @Test
    void onEachFile() throws IOException {
        Map<String, Answer> files = every.files();

        assertThat(files.values())
                .hasSizeGreaterThan(3)
                .extracting(Answer::status)
                .containsOnly(200);
        areSafe(files);
    }

    @Test
    void onWhatTheApplicationRefuses() throws IOException {
        areSafe(every.refusals());
    }

    @Test
    void onWhatTheServerCanMakeNothingOf() throws IOException {
        Map<String, Answer> riddles = every.riddles();

        assertThat(riddles).allSatisfy((asked, answer) -> {
            assertThat(answer.status()).isBetween(400, 505);
            assertThat(answer.body()).contains("<h1>Dit lukt zo niet</h1>", "Naar de startpagina", "lang=\"nl\"");
        });
        areSafe(riddles);
    }

    @Test
    void keepsTheAddressOfALinkToItself() throws IOException {
        every.routes(mappings)
                .forEach((route, answer) -> assertThat(answer.all("Referrer-Policy"))
                        .as(route)
                        .containsExactly(route.endsWith("/{token}") ? "no-referrer" : "same-origin"));
    }

    /** Nobody is told to come by TLS alone where there is none, whatever he says himself. */
    @Test
    void promisesNoTlsWhereThereIsNone() throws IOException {
        Caller liar = new Caller(port, "X-Forwarded-Proto: https", "X-Forwarded-Ssl: on", "Forwarded: proto=https");
        Answer answer = liar.login("imi", EveryAnswer.PASSWORD);

        assertThat(answer.all("Strict-Transport-Security")).isEmpty();
        assertThat(answer.all("Set-Cookie")).isNotEmpty().noneMatch(cookie -> cookie.contains("Secure"));
    }

    private static void areSafe(Map<String, Answer> answers) {
        SoftAssertions every = new SoftAssertions();
        answers.forEach((asked, answer) -> {
            HEADERS.forEach((name, value) ->
                    every.assertThat(answer.all(name)).as(asked + " " + name).containsExactly(value));
            every.assertThat(answer.all("Referrer-Policy")).as(asked).hasSize(1);
            every.assertThat(answer.all("Server")).as(asked).isEmpty();
            every.assertThat(answer.all("X-Powered-By")).as(asked).isEmpty();
            every.assertThat(answer.all("Set-Cookie")).as(asked).allMatch(EveryAnswerTests::isOursAlone);
            if (answer.status() >= 300) {
                every.assertThat(answer.body()).as(asked).doesNotContainPattern(MAKER);
            }
        });
        every.assertAll();
    }

    /** For this host, for each page, and for no script. */
    private static boolean isOursAlone(String cookie) {
        return Set.of(cookie.split("; ")).containsAll(Set.of("Path=/", "HttpOnly", "SameSite=Lax"))
                && !cookie.contains("Domain=");
    }
}
