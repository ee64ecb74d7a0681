package nl.vanregelsnaarruimte;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

/** The application starts on PostgreSQL by settings alone. */
@PostgresTest
class StartOnPostgresTests {

    @Autowired
    TestRestTemplate http;

    @Test
    void answersThatItIsHealthy() {
        assertThat(http.getForObject("/actuator/health", String.class)).contains("UP");
    }
}
