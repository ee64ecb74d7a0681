package nl.vanregelsnaarruimte.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TravelClockTests {

    private static final Instant LONG_AGO = Instant.parse("2011-03-01T09:00:00Z");

    private final TravelClock clock = new TravelClock();

    @Test
    void standsStillWhereItIsPut() {
        clock.set(LONG_AGO);

        assertThat(clock.instant()).isEqualTo(LONG_AGO).isEqualTo(clock.instant());
    }

    @Test
    void takesItsViewsInOtherZonesAlong() {
        Clock local = clock.withZone(Amsterdam.ZONE);
        clock.set(LONG_AGO);

        assertThat(local.instant()).isEqualTo(LONG_AGO);
        assertThat(local.getZone()).isEqualTo(Amsterdam.ZONE);
    }

    @Test
    void goesOnWithTheRealTime() {
        clock.set(LONG_AGO);
        clock.resume();

        assertThat(clock.instant())
                .isBetween(
                        Clock.systemUTC().instant().minusSeconds(60),
                        Clock.systemUTC().instant());
    }
}
