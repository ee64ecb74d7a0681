package nl.vanregelsnaarruimte.pilot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import nl.vanregelsnaarruimte.access.Actor;
import nl.vanregelsnaarruimte.proposal.ManyRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of conditions that have been met. */
@Repository
class Conditions {

    private final JdbcClient db;
    private final Arrangements arrangements;
    private final Clock clock;

    Conditions(JdbcClient db, Arrangements arrangements, Clock clock) {
        this.db = db;
        this.arrangements = arrangements;
        this.clock = clock;
    }

    void add(String reference, List<MetCondition> met, Actor by) {
        arrangements.forget();
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        ManyRows rows = new ManyRows("condition_met (reference, place, met_on, note, recorded_by, recorded_at)");
        met.forEach(one -> rows.row(reference, one.place(), one.metOn(), one.note(), by.name(), now));
        rows.insert(db);
    }

    List<MetCondition> met(String reference) {
        return arrangements.of(reference).met();
    }

    /** The condition in a row that was joined to its pilot. */
    static MetCondition met(ResultSet row) throws SQLException {
        return new MetCondition(row.getInt("place"), row.getObject("met_on", LocalDate.class), row.getString("note"));
    }
}
