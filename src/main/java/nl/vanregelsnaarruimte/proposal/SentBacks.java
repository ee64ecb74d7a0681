package nl.vanregelsnaarruimte.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
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

    /** Each time that it came back to a step that it had passed, with the reason, the earliest first. */
    public List<Returned> returned(String reference) {
        return db.sql("""
                        select reason, sent_by_name as sender, false as reconsidered, sent_at as at
                        from sent_back where reference = :reference
                        union all
                        select args as reason, done_by as sender, true as reconsidered, happened_at as at
                        from timeline where reference = :reference
                        and event in ('review.reconsidered.TO_INTAKE', 'review.reconsidered.TO_REVIEW')
                        order by at
                        """)
                .param("reference", reference)
                .query((row, line) ->
                        new Returned(row.getString("reason"), row.getString("sender"), row.getBoolean("reconsidered")))
                .list();
    }

    private static SentBack sent(ResultSet row, int number) throws SQLException {
        return new SentBack(
                row.getString("reference"),
                row.getString("reason"),
                new Actor(row.getString("sent_by_name"), row.getString("sent_by")),
                row.getObject("sent_at", OffsetDateTime.class).toInstant());
    }
}
