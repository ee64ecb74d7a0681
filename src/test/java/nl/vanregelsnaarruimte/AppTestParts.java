package nl.vanregelsnaarruimte;

import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** What a test has in its hand: the clock, a mail server, and a data folder of its own. */
@TestConfiguration
class AppTestParts {

    private static final int WEAKEST = 4;

    @Bean
    @Primary
    MovingClock movingClock() {
        return new MovingClock();
    }

    /** Quick, where nobody steals the database; {@code PasswordsTests} sees how slow it is for real. */
    @Bean
    @Primary
    PasswordEncoder quickPasswords() {
        return new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(WEAKEST)));
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
