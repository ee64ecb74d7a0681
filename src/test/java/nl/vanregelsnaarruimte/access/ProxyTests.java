package nl.vanregelsnaarruimte.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import nl.vanregelsnaarruimte.AppTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Two servers on one database, of which the other stands behind a proxy that brings people over TLS. */
@AppTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProxyTests {

    private static final String TLS = "X-Forwarded-Proto: https";

    @LocalServerPort
    private int port;

    @Autowired
    private List<RequestMappingInfoHandlerMapping> mappings;

    private OtherNode other;

    @BeforeAll
    void start(@Autowired DataSource shared, @Autowired Environment settings) throws SQLException {
        other = new OtherNode(shared.unwrap(HikariDataSource.class), settings);
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
    void goesOnWithASessionOfTheOtherServer() throws IOException {
        String session = new EveryAnswer(port).login("imi").cookies();

        assertThat(Answer.to(other.port(), "GET", "/werkvoorraad", session).status())
                .isEqualTo(200);
    }

    private static void isForTlsAlone(Map<String, Answer> answers) {
        assertThat(answers).allSatisfy((asked, answer) -> {
            assertThat(answer.all("Strict-Transport-Security")).containsExactly("max-age=31536000; includeSubDomains");
            assertThat(answer.all("Set-Cookie")).allMatch(cookie -> cookie.contains("; Secure"));
        });
    }
}
