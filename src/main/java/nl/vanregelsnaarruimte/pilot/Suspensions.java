package nl.vanregelsnaarruimte.pilot;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of rules that are or were off. */
@Repository
class Suspensions {

    private final JdbcClient db;

    Suspensions(JdbcClient db) {
        this.db = db;
    }

    void begin(String reference, LocalDate from, LocalDate last, OffsetDateTime at) {
        db.sql("insert into suspension (reference, from_day, last_day, began_at) values (?, ?, ?, ?)")
                .params(reference, from, last, at)
                .update();
    }

    void end(String reference, PilotStatus how, OffsetDateTime at) {
        db.sql("update suspension set revived_at = ?, how = ? where reference = ? and revived_at is null")
                .params(at, how.name(), reference)
                .update();
    }

    Optional<Suspension> find(String reference) {
        return db.sql("select * from suspension where reference = ?")
                .param(reference)
                .query(Suspension.class)
                .optional();
    }
}
