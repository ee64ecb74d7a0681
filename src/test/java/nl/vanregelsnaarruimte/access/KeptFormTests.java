package nl.vanregelsnaarruimte.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import nl.vanregelsnaarruimte.RealTokens;
import nl.vanregelsnaarruimte.Visitor;
import nl.vanregelsnaarruimte.journey.PathTest;
import nl.vanregelsnaarruimte.journey.Road;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A session that ends while somebody types takes nothing with it, and gives nothing to others. */
class KeptFormTests extends PathTest {

    private static final String TEXT = "Brieven aan inwoners, over hun woning.";
    private static final String NOTE = "Je tekst staat er nog.";
    private static final String KEPT = "bewaard";

    @Autowired
    private Sessions sessions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RealTokens tokens;

    @LocalServerPort
    private int port;

    private Visitor writer;
    private String page;

    @BeforeEach
    void writes() throws IOException, InterruptedException {
        page = road.posts("indiener", "/voorstellen/nieuw", Map.of()).getRedirectedUrl();
        tokens.putBack();
        writer = new Visitor(port).login("indiener");
    }

    @Test
    void keepsWhatIsSentWithoutActingOnIt() throws IOException, InterruptedException {
        sessions.end("indiener");

        HttpResponse<String> refused = send();
        login("indiener");

        assertThat(location(refused)).contains(KEPT, URLEncoder.encode(page, StandardCharsets.UTF_8));
        assertThat(Road.text(road.sees("indiener", page))).doesNotContain(TEXT);
        assertThat(writer.get(page).body()).contains(TEXT, NOTE);
    }

    @Test
    void letsItGoOnceItIsSentAgain() throws IOException, InterruptedException {
        sessions.end("indiener");
        send();
        login("indiener");
        writer.learn(writer.get(page));

        writer.send(form().header(HttpHeaders.REFERER, address(page)));

        assertThat(writer.get(page).body()).contains(TEXT).doesNotContain(NOTE);
    }

    @Test
    void neverGivesItToAnotherAccount() throws IOException, InterruptedException {
        sessions.end("indiener");
        send();

        login("collega");
        assertThat(writer.get(page).statusCode()).isEqualTo(404);
        assertThat(writer.get("/voorstellen/nieuw").body()).doesNotContain(TEXT, NOTE);
        login("indiener");

        assertThat(writer.get(page).body()).doesNotContain(TEXT, NOTE);
    }

    @Test
    void keepsItForHalfAnHour() throws IOException, InterruptedException {
        sessions.end("indiener");
        send();
        clock.set(clock.instant().plus(Duration.ofMinutes(31)));

        login("indiener");

        assertThat(writer.get(page).body()).doesNotContain(TEXT, NOTE);
    }

    @Test
    void keepsNothingThatComesFromElsewhere() throws IOException, InterruptedException {
        sessions.end("indiener");

        assertThat(location(send("Sec-Fetch-Site", "cross-site"))).doesNotContain(KEPT);
        assertThat(location(send("Origin", "https://elders.example"))).doesNotContain(KEPT);
        assertThat(location(send("Sec-Fetch-Site", "same-origin"))).contains(KEPT);
    }

    @Test
    void keepsNothingWithoutAToken() throws IOException, InterruptedException {
        sessions.end("indiener");
        long before = openSessions();

        HttpRequest.Builder bare = writer.ask(page)
                .header(HttpHeaders.REFERER, address(page))
                .header(HttpHeaders.CONTENT_TYPE, "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("delivers=" + TEXT.replace(' ', '+')));

        assertThat(writer.send(bare).statusCode()).isEqualTo(403);
        assertThat(openSessions()).isEqualTo(before);
    }

    @Test
    void keepsNothingOfWhoNeverLoggedIn() throws IOException, InterruptedException {
        writer = new Visitor(port);
        writer.learn(writer.get("/inloggen"));
        long before = openSessions();

        assertThat(location(send())).doesNotContain(KEPT);
        assertThat(openSessions()).isEqualTo(before);
    }

    @Test
    void keepsNothingAfterLoggingOut() throws IOException, InterruptedException {
        writer.post("/uitloggen", Map.of());
        long before = openSessions();

        assertThat(send().statusCode()).isEqualTo(403);
        assertThat(openSessions()).isEqualTo(before);
    }

    @Test
    void givesItBackInTheSameAnswerAfterLoggingOut() throws IOException, InterruptedException {
        writer.post("/uitloggen", Map.of());

        HttpResponse<String> refused = send();

        assertThat(refused.body()).contains("Je bent uitgelogd", "Kopieer je tekst", TEXT + "</textarea>");
        assertThat(refused.headers().firstValue(HttpHeaders.CACHE_CONTROL).orElse(""))
                .contains("no-store");
        assertThat(send("Sec-Fetch-Site", "cross-site").body()).doesNotContain(TEXT);
        assertThat(writer.get("/inloggen").body()).doesNotContain(TEXT);
    }

    @Test
    void givesItBackToWhoSendsItAfterAnotherLogin() throws IOException, InterruptedException {
        HttpRequest form = form().header(HttpHeaders.REFERER, address(page)).build();
        login("collega");

        HttpResponse<String> refused = writer.send(HttpRequest.newBuilder(form, (name, value) -> true));

        assertThat(refused.body()).contains("Je logde intussen opnieuw in", TEXT + "</textarea>");
    }

    @Test
    void keepsNothingForAnAccountThatIsShut() throws IOException, InterruptedException {
        sessions.end("indiener");
        long before = openSessions();
        open("indiener", false);
        try {
            assertThat(location(send())).doesNotContain(KEPT);
            assertThat(openSessions()).isEqualTo(before);
        } finally {
            open("indiener", true);
        }
    }

    @Test
    void keepsTheNewestFewOfAnAccount() throws IOException, InterruptedException {
        for (int sent = 0; sent <= KeptForms.MOST_OF_ONE; sent++) {
            writer = new Visitor(port).login("indiener");
            sessions.end("indiener");
            assertThat(location(send())).contains(KEPT);
        }

        assertThat(jdbc.sql("select count(*) from spring_session where principal_name = 'kept:indiener'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(KeptForms.MOST_OF_ONE);
        login("indiener");
        assertThat(writer.get(page).body()).contains(TEXT, NOTE);
    }

    private void open(String username, boolean active) {
        jdbc.sql("update account set active = ? where username = ?")
                .params(active, username)
                .update();
    }

    private HttpResponse<String> send(String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder form = form().header(HttpHeaders.REFERER, address(page));
        return writer.send(headers.length == 0 ? form : form.headers(headers));
    }

    private HttpRequest.Builder form() {
        return writer.form(page, Map.of("delivers", TEXT, "then", "next"));
    }

    private void login(String username) throws IOException, InterruptedException {
        writer.login(username);
    }

    private long openSessions() {
        return jdbc.sql("select count(*) from spring_session").query(Long.class).single();
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue(HttpHeaders.LOCATION).orElse("");
    }
}
