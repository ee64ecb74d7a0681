package nl.vanregelsnaarruimte.pilot;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import nl.vanregelsnaarruimte.access.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of conditions that have been met. */
@Repository
class Conditions {

    private final JdbcClient db;
    private final Clock clock;

    Conditions(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void add(String reference, MetCondition met, Actor by) {
        db.sql("insert into condition_met (reference, place, met_on, note, recorded_by, recorded_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        reference,
                        met.place(),
                        met.metOn(),
                        met.note(),
                        by.name(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<MetCondition> met(String reference) {
        return db.sql("select place, met_on, note from condition_met where reference = ? order by place")
                .param(reference)
                .query(MetCondition.class)
                .list();
    }
}
