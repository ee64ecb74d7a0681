package nl.vanregelsnaarruimte.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;

class FileInUseTests {

    @Test
    void tellsWhatToDo() {
        SQLException inUse = new SQLException("Database may be already in use", "90020", 90020);

        FailureAnalysis told = new FileInUse().analyze(new IllegalStateException(inUse));

        assertThat(told).isNotNull();
        assertThat(told.getAction()).contains("DATA", "DB_URL");
    }

    @Test
    void saysNothingOfOtherFaults() {
        SQLException other = new SQLException("no such table", "42S02", 42102);

        assertThat(new FileInUse().analyze(new IllegalStateException(other))).isNull();
    }

    @Test
    void isAskedWhenAStartFails() {
        assertThat(SpringFactoriesLoader.forDefaultResourceLocation()
                        .load(FailureAnalyzer.class, (type, other, needsABeanFactory) -> {}))
                .hasAtLeastOneElementOfType(FileInUse.class);
    }
}
