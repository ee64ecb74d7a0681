package nl.vanregelsnaarruimte.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.vanregelsnaarruimte.AppTest;
import nl.vanregelsnaarruimte.MovingClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/**
 * How often each action and each page of the road asks the database, with the session's and the engine's questions.
 * The table is {@code round-trips.txt}: no row may be over the bar, and none can grow unseen.
 */
@AppTest
class RoundTripTests extends WholeRoad {

    @Autowired
    private MockMvc http;

    @Autowired
    private JdbcClient db;

    @Test
    void eachActionAndPageAsksAsOftenAsTheTableSays() throws Exception {
        Road plain = road;
        // the first walk fills the caches of what never changes
        walk(plain);
        clock.set(MovingClock.TUESDAY);
        Meter meter = new Meter(http, db);
        walk(plain.through(meter));

        RoundTripTable measured = RoundTripTable.of(meter);
        Files.writeString(Path.of("target/round-trips.txt"), measured.toString());
        Files.writeString(Path.of("target/round-trips.sql"), meter.transcript());
        assertThat(measured.overTheBar())
                .as("target/round-trips.sql says what was asked")
                .isEmpty();
        assertThat(measured.toString())
                .as("target/round-trips.txt says what it is now, target/round-trips.sql what was asked")
                .isEqualTo(RoundTripTable.expected().toString());
    }
}
