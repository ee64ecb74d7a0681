package nl.vanregelsnaarruimte.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.vanregelsnaarruimte.workflow.Gathered;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of mails that go out. */
@Repository
class Outbox {

    private final JdbcClient db;
    private final Clock clock;
    private final Gathered<Row> queued;

    Outbox(JdbcClient db, NamedParameterJdbcOperations batches, Clock clock) {
        this.db = db;
        this.clock = clock;
        this.queued = new Gathered<>(
                batches,
                "insert into mailing (id, event, reference, task_id, queued_at, addressed)"
                        + " values (:id, :event, :reference, :about, :queuedAt, false)");
    }

    UUID add(String event, String reference, @Nullable String about) {
        UUID id = UUID.randomUUID();
        queued.add(new Row(id, event, reference, about, now()));
        return id;
    }

    Mailing get(UUID id) {
        return db.sql("select id, event, reference, task_id as about, queued_at, addressed from mailing where id = ?")
                .param(id)
                .query(Mailing.class)
                .single();
    }

    void address(UUID mailing, Letter letter, Recipient recipient) {
        db.sql("insert into mail (id, mailing_id, letter, name, address, purpose, subject_of, path, due_on)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID(),
                        mailing,
                        letter.name(),
                        recipient.name(),
                        recipient.address(),
                        recipient.purpose() == null ? null : recipient.purpose().name(),
                        recipient.subject(),
                        recipient.path(),
                        recipient.due())
                .update();
    }

    void addressed(UUID mailing) {
        db.sql("update mailing set addressed = true where id = ?")
                .param(mailing)
                .update();
    }

    List<Mail> unsent(UUID mailing) {
        return db.sql("select id, letter, name, address, purpose, subject_of, path, due_on from mail"
                        + " where mailing_id = ? and sent_at is null order by letter, address")
                .param(mailing)
                .query(Mail.class)
                .list();
    }

    void sent(UUID mail) {
        db.sql("update mail set sent_at = ? where id = ?").params(now(), mail).update();
    }

    void drop(UUID mail) {
        db.sql("delete from mail where id = ?").param(mail).update();
    }

    /** Whether this letter was written to whoever this link is about. */
    boolean told(Letter letter, String subjectOf) {
        return db.sql("select count(*) from mail where subject_of = ? and letter = ?")
                        .params(subjectOf, letter.name())
                        .query(Long.class)
                        .single()
                > 0;
    }

    private OffsetDateTime now() {
        return Instant.now(clock).atOffset(ZoneOffset.UTC);
    }

    /** A row of the table of mailings. */
    private record Row(
            UUID id,
            String event,
            String reference,
            @Nullable String about,
            OffsetDateTime queuedAt) {}
}
