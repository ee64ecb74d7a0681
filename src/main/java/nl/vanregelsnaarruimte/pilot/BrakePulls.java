package nl.vanregelsnaarruimte.pilot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of pilots that somebody stopped; a pilot stops once. */
@Repository
class BrakePulls {

    private final JdbcClient db;

    BrakePulls(JdbcClient db) {
        this.db = db;
    }

    void add(String reference, BrakePull pull) {
        db.sql("insert into brake (reference, holder, reason, pulled_by, pulled_at) values (?, ?, ?, ?, ?)")
                .params(
                        reference,
                        pull.holder().name(),
                        pull.reason(),
                        pull.pulledBy(),
                        pull.pulledAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<BrakePull> find(String reference) {
        return db.sql("select holder, reason, pulled_by, pulled_at from brake where reference = ?")
                .param(reference)
                .query(BrakePull.class)
                .optional();
    }

    /** The pull in a row that was joined to its pilot; null when nobody pulled. */
    static @Nullable BrakePull pull(ResultSet row) throws SQLException {
        String holder = row.getString("holder");
        return holder == null
                ? null
                : new BrakePull(
                        BrakeHolder.valueOf(holder),
                        row.getString("reason"),
                        row.getString("pulled_by"),
                        row.getObject("pulled_at", OffsetDateTime.class).toInstant());
    }
}
