package nl.vanregelsnaarruimte.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.vanregelsnaarruimte.access.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of dossiers that BZK sent back: each at most once, which its key keeps. */
@Repository
public class SentBacks {

    private final JdbcClient db;

    SentBacks(JdbcClient db) {
        this.db = db;
    }

    public void add(SentBack sent) {
        db.sql("insert into sent_back (reference, reason, sent_by, sent_by_name, sent_at) values (?, ?, ?, ?, ?)")
                .params(
                        sent.reference(),
                        sent.reason(),
                        sent.by().username(),
                        sent.by().name(),
                        sent.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whether and why this one was; empty when it was not. */
    public Optional<SentBack> find(String reference) {
        return db.sql("select * from sent_back where reference = ?")
                .param(reference)
                .query(SentBacks::sent)
                .optional();
    }

    private static SentBack sent(ResultSet row, int number) throws SQLException {
        return new SentBack(
                row.getString("reference"),
                row.getString("reason"),
                new Actor(row.getString("sent_by_name"), row.getString("sent_by")),
                row.getObject("sent_at", OffsetDateTime.class).toInstant());
    }
}
