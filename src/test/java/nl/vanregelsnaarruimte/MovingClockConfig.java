package nl.vanregelsnaarruimte;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Puts the clock into the test's hand. */
@TestConfiguration
public class MovingClockConfig {

    @Bean
    @Primary
    MovingClock movingClock() {
        return new MovingClock();
    }
}
