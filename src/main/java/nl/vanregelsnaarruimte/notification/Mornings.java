package nl.vanregelsnaarruimte.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import nl.vanregelsnaarruimte.calendar.Amsterdam;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Says when the morning round is due: once a day, from seven o'clock in the Netherlands on. The engine only asks each
 * hour, so it does not matter in what zone the server stands, or whether it was down at seven.
 */
@Component
class Mornings {

    private static final LocalTime BEGINS = LocalTime.of(7, 0);

    private final JdbcClient db;
    private final Clock clock;

    Mornings(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Whether the round of today is to be made now; whoever asks makes it. */
    boolean begins() {
        ZonedDateTime now = clock.instant().atZone(Amsterdam.ZONE);
        return !now.toLocalTime().isBefore(BEGINS) && isFirst(now.toLocalDate());
    }

    private boolean isFirst(LocalDate day) {
        return db.sql("update morning_round set last_on = ? where last_on < ?")
                        .params(day, day)
                        .update()
                == 1;
    }
}
