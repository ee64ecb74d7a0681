package nl.vanregelsnaarruimte.calendar;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The one clock of the application: the real one, or in the demo one that can travel. */
@Configuration(proxyBeanMethods = false)
class Clocks {

    @Bean
    @Profile("!demo")
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    @Profile("demo")
    TravelClock travelClock() {
        return new TravelClock();
    }
}
