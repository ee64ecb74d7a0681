package nl.vanregelsnaarruimte.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import nl.vanregelsnaarruimte.AppTest;
import nl.vanregelsnaarruimte.MovingClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When the morning round is due, by the Dutch clock alone. */
@AppTest
class MorningsTests {

    @Autowired
    Mornings mornings;

    @Autowired
    MovingClock clock;

    @Autowired
    JdbcClient db;

    @BeforeEach
    @AfterEach
    void forget() {
        db.sql("update morning_round set last_on = date '2000-01-01'").update();
        clock.set(MovingClock.TUESDAY);
    }

    @Test
    void beginAtSevenInTheNetherlandsInSummerAndInWinter() {
        assertThat(beginsAt("2026-07-14T04:59:00Z")).isFalse();
        assertThat(beginsAt("2026-07-14T05:00:00Z")).isTrue();
        assertThat(beginsAt("2026-12-15T05:59:00Z")).isFalse();
        assertThat(beginsAt("2026-12-15T06:00:00Z")).isTrue();
    }

    @Test
    void beginOnceADay() {
        assertThat(beginsAt("2026-07-14T05:00:00Z")).isTrue();
        assertThat(beginsAt("2026-07-14T06:00:00Z")).isFalse();
        assertThat(beginsAt("2026-07-14T22:30:00Z")).isFalse();
        assertThat(beginsAt("2026-07-15T05:00:00Z")).isTrue();
    }

    @Test
    void beginLaterWhenTheServerWasDownAtSeven() {
        assertThat(beginsAt("2026-07-14T12:00:00Z")).isTrue();
    }

    private boolean beginsAt(String moment) {
        clock.set(Instant.parse(moment));
        return mornings.begins();
    }
}
