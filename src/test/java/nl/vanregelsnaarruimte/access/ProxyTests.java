package nl.vanregelsnaarruimte.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import nl.vanregelsnaarruimte.AppTest;
import nl.vanregelsnaarruimte.MovingClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Two servers on one database, of which the other stands behind a proxy that brings people over TLS. */
@AppTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProxyTests {

    private static final String TLS = "X-Forwarded-Proto: https";
    private static final String HERE = "192.0.2.1";
    private static final String ELSEWHERE = "203.0.113.7";
    private static final String WRONG = "Deze naam en dit wachtwoord horen niet bij elkaar";
    private static final String WAIT = "Wacht 15 minuten";

    @LocalServerPort
    private int port;

    @Autowired
    private List<RequestMappingInfoHandlerMapping> mappings;

    @Autowired
    private LoginAttempts attempts;

    @Autowired
    private JdbcClient db;

    private OtherNode other;

    @BeforeAll
    void start(
            @Autowired DataSource shared,
            @Autowired Environment settings,
            @Autowired MovingClock clock,
            @Autowired PasswordEncoder passwords)
            throws SQLException {
        other = new OtherNode(shared.unwrap(HikariDataSource.class), settings, clock, passwords);
    }

    @AfterEach
    void forget() {
        db.sql("delete from login_attempt").update();
    }

    @AfterAll
    void stop() {
        other.close();
    }

    @Test
    void keepsBrowsersToTls() throws IOException {
        EveryAnswer every = new EveryAnswer(other.port(), TLS);

        isForTlsAlone(every.routes(mappings));
        isForTlsAlone(every.files());
        isForTlsAlone(Map.of("login", every.login("imi")));
        isForTlsAlone(every.routes(mappings));
    }

    @Test
    void endsASessionOnEachServer() throws IOException {
        Caller here = loggedIn();
        Caller thief = here.copy();
        isLetIn(thief);
        isLetIn(thief.at(other.port()));

        here.at(other.port()).post("/werkvoorraad", "/uitloggen", "");

        isSentAway(thief);
        isSentAway(thief.at(other.port()));
    }

    @Test
    void takesNoSessionThatSomebodyThoughtUp() throws IOException {
        Caller victim = loggedIn();
        String before = victim.cookie("SESSION");
        Caller thief = victim.copy();

        victim.at(other.port()).login("imi", "demo");

        assertThat(victim.cookie("SESSION")).isNotEqualTo(before);
        isSentAway(thief);
        isLetIn(victim);
    }

    @Test
    void endsASessionAfterHalfAnHour() throws IOException {
        Caller caller = loggedIn();
        comesBackAfter(Duration.ofMinutes(29), caller);
        isLetIn(caller.at(other.port()));

        comesBackAfter(Duration.ofMinutes(30).plusSeconds(1), caller);

        isSentAway(caller.at(other.port()));
        isSentAway(caller);
    }

    @Test
    void countsGuessesOnEachServer() throws IOException {
        for (int attempt = 0; attempt < LoginAttempts.BY_ACCOUNT; attempt++) {
            assertThat(guess(attempt % 2 == 0 ? port : other.port(), "n.iemand"))
                    .contains(WRONG);
        }

        assertThat(guess(port, "n.iemand")).contains(WAIT);
        assertThat(guess(other.port(), "n.iemand")).contains(WAIT);
    }

    @Test
    void knowsFromTheProxyWhereSomebodyIs() throws IOException {
        crowd(HERE);

        assertThat(guess(other.port(), "n.iemand", "X-Forwarded-For: " + HERE)).contains(WAIT);
        assertThat(guess(other.port(), "n.iemand", "X-Forwarded-For: " + ELSEWHERE))
                .contains(WRONG);
    }

    @Test
    void believesNobodyWhoSaysHimselfWhereHeIs() throws IOException {
        crowd("127.0.0.1");

        assertThat(guess(port, "n.iemand", "X-Forwarded-For: " + ELSEWHERE, "Forwarded: for=" + ELSEWHERE))
                .contains(WAIT);
    }

    @Test
    void sendsNobodyToAHostThatSomebodySaysItIs() throws IOException {
        for (Caller liar : List.of(
                new Caller(port, "X-Forwarded-Host: elders.example", "Forwarded: host=elders.example"),
                new Caller(other.port(), TLS, "X-Forwarded-Host: elders.example"))) {
            assertThat(liar.get("/werkvoorraad").all("Location")).containsExactly("/inloggen?naar=%2Fwerkvoorraad");
            assertThat(liar.login("imi", "demo").all("Location")).containsExactly("/werkvoorraad");
            assertThat(liar.get("/.well-known/security.txt").body()).doesNotContain("elders");
            assertThat(liar.get("/").body()).doesNotContain("elders");
        }
    }

    private Caller loggedIn() throws IOException {
        Caller caller = new Caller(port);
        caller.login("imi", "demo");
        return caller;
    }

    /** The clock of the sessions is the computer's own: in place of the clock, the session goes back. */
    private void comesBackAfter(Duration idle, Caller caller) {
        long last = System.currentTimeMillis() - idle.toMillis();
        int rows = db.sql(
                        "update spring_session set last_access_time = ?, expiry_time = cast(? as bigint) + max_inactive_interval * 1000"
                                + " where session_id = ?")
                .params(last, last, caller.cookie("SESSION"))
                .update();
        assertThat(rows).isEqualTo(1);
    }

    private void crowd(String address) {
        for (int attempt = 0; attempt < LoginAttempts.BY_ADDRESS; attempt++) {
            attempts.begin("nobody" + attempt, "nobody" + attempt, address);
        }
    }

    private static String guess(int server, String username, String... headers) throws IOException {
        return new Caller(server, headers).login(username, "not-the-password").body();
    }

    private static void isLetIn(Caller caller) throws IOException {
        assertThat(caller.get("/werkvoorraad").status()).isEqualTo(200);
    }

    private static void isSentAway(Caller caller) throws IOException {
        assertThat(caller.get("/werkvoorraad").all("Location")).containsExactly("/inloggen?naar=%2Fwerkvoorraad");
    }

    private static void isForTlsAlone(Map<String, Answer> answers) {
        assertThat(answers).allSatisfy((asked, answer) -> {
            assertThat(answer.all("Strict-Transport-Security")).containsExactly("max-age=31536000; includeSubDomains");
            assertThat(answer.all("Set-Cookie")).allMatch(cookie -> cookie.contains("; Secure"));
        });
    }
}
