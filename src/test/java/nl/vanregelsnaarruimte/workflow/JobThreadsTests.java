package nl.vanregelsnaarruimte.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import nl.vanregelsnaarruimte.AppTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

/** What the engine does by itself leaves room for people. */
@AppTest
class JobThreadsTests {

    @Value("${spring.datasource.hikari.maximum-pool-size}")
    int connections;

    @Value("${camunda.bpm.job-execution.max-pool-size}")
    int threads;

    /** A mailing keeps one connection for its job and takes another for each mail. */
    @Test
    void allOfThemSendingMailLeaveConnections() {
        assertThat(2 * threads).isLessThan(connections);
    }
}
