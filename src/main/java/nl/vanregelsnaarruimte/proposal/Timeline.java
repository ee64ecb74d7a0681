package nl.vanregelsnaarruimte.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import nl.vanregelsnaarruimte.access.Actor;
import nl.vanregelsnaarruimte.workflow.Gathered;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened to a proposal, in the order in which it happened; entries are added and never changed. */
@Component
public class Timeline {

    private static final String SEPARATOR = "\t";

    private final JdbcClient db;
    private final Clock clock;
    private final Gathered<Entry> added;

    Timeline(JdbcClient db, NamedParameterJdbcOperations batches, Clock clock) {
        this.db = db;
        this.clock = clock;
        this.added = new Gathered<>(
                batches,
                "insert into timeline (reference, happened_at, event, done_by, audience, args)"
                        + " values (:reference, :happenedAt, :event, :doneBy, :audience, :args)");
    }

    /**
     * Adds what happened now, in the transaction of the fact itself.
     *
     * @param event the message key behind {@code timeline.}; its arguments are who did it ({0}) and the args ({1}…)
     */
    public void add(String reference, String event, Actor by, Audience audience, String... args) {
        added.add(new Entry(
                reference,
                Instant.now(clock).atOffset(ZoneOffset.UTC),
                event,
                by.name(),
                audience.name(),
                String.join(SEPARATOR, args)));
    }

    /** All entries, the earliest first. */
    List<TimelineEntry> of(String reference) {
        added.flush();
        return db.sql("select * from timeline where reference = ? order by happened_at, id")
                .param(reference)
                .query(Timeline::entry)
                .list();
    }

    private static TimelineEntry entry(ResultSet row, int number) throws SQLException {
        return new TimelineEntry(
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                row.getString("event"),
                row.getString("done_by"),
                Audience.valueOf(row.getString("audience")),
                List.of(row.getString("args").split(SEPARATOR, -1)));
    }

    /** A row of the table. */
    private record Entry(
            String reference, OffsetDateTime happenedAt, String event, String doneBy, String audience, String args) {}
}
