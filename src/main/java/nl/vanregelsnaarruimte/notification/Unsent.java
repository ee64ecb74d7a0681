package nl.vanregelsnaarruimte.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What should have gone out by now and is still tried. */
@Component
class Unsent {

    /** For how long a mail is tried; its links and terms are of no use after that. */
    private static final Duration TRIED = Duration.ofDays(14);

    /** What is younger may just be under way. */
    private static final Duration SLOW = Duration.ofHours(1);

    private final JdbcClient db;
    private final Clock clock;

    Unsent(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** How many mails; a letter that tells of this is not one of them. */
    long count() {
        return db.sql("select count(*) from (select m.id from mail m join mailing g on g.id = m.mailing_id"
                        + " where m.sent_at is null and m.letter <> :telling"
                        + " and g.queued_at > :since and g.queued_at <= :slow"
                        + " union all select id from mailing where addressed = false and queued_at <= :slow"
                        + " and event <> :event) unsent")
                .param("telling", Letter.MAILS_FAILED.name())
                .param("event", Letter.MAILS_FAILED.event)
                .param("since", ago(TRIED))
                .param("slow", ago(SLOW))
                .query(Long.class)
                .single();
    }

    /** Whether a letter that tells of it waits itself. */
    boolean isBeingTold() {
        return db.sql("select count(*) from mailing g where g.event = :event and g.queued_at > :since"
                                + " and (g.addressed = false or exists (select 1 from mail m"
                                + " where m.mailing_id = g.id and m.sent_at is null))")
                        .param("event", Letter.MAILS_FAILED.event)
                        .param("since", ago(TRIED))
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Whether this mail is told no more: it is too old, or what it tells is over. */
    boolean isPast(Mailing mailing, Mail mail) {
        boolean old = mailing.addressed()
                && mailing.queuedAt().isBefore(Instant.now(clock).minus(TRIED));
        return old || (mail.letter() == Letter.MAILS_FAILED && count() == 0);
    }

    private OffsetDateTime ago(Duration time) {
        return Instant.now(clock).minus(time).atOffset(ZoneOffset.UTC);
    }
}
