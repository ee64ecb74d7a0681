package nl.vanregelsnaarruimte.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class LoopbackOnlyTests {

    private final ApplicationContextRunner demo = new ApplicationContextRunner()
            .withUserConfiguration(LoopbackOnly.class)
            .withPropertyValues("spring.profiles.active=demo");

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.0.0.2", "localhost", "::1"})
    void letsTheDemoStartOnThisMachineAlone(String address) {
        assertThatCode(() -> LoopbackOnly.check(address)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "0.0.0.0", "::", "192.0.2.1", "no.such.host.example"})
    void stopsTheDemoElsewhere(String address) {
        assertThatThrownBy(() -> LoopbackOnly.check(address)).hasMessageContaining("server.address must be 127.0.0.1");
    }

    @Test
    void stopsBeforeAnythingElseIsMade() {
        demo.withPropertyValues("server.address=0.0.0.0")
                .run(context ->
                        assertThat(context).hasFailed().getFailure().hasMessageContaining("for this machine alone"));
    }
}
