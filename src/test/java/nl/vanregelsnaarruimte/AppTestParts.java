package nl.vanregelsnaarruimte;

import java.util.UUID;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** What a test has in its hand: the clock, a mail server, and a data folder of its own. */
@TestConfiguration
class AppTestParts {

    @Bean
    @Primary
    MovingClock movingClock() {
        return new MovingClock();
    }

    @Bean
    Mailbox mailbox() {
        return new Mailbox();
    }

    @Bean
    DynamicPropertyRegistrar testProperties(Mailbox mailbox) {
        String folder = "./target/test-data/" + UUID.randomUUID();
        return registry -> {
            registry.add("ruimte.data", () -> folder);
            registry.add("spring.mail.host", () -> "127.0.0.1");
            registry.add("spring.mail.port", mailbox::port);
        };
    }
}
