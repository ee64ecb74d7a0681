package nl.vanregelsnaarruimte.intake;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.vanregelsnaarruimte.proposal.ReadOnce;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of mandates: who was asked, what was answered, what BZK did and how far it is. */
@Repository
class MandateRows {

    private final ReadOnce<MandateStatus> status = new ReadOnce<>();
    private final JdbcClient db;

    MandateRows(JdbcClient db) {
        this.db = db;
    }

    void add(MandateAsk ask) {
        db.sql("insert into mandate_ask (giver, reference, help, message, asked_by, asked_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(ask.giver(), ask.reference(), ask.help(), ask.message(), ask.askedBy(), utc(ask.askedAt()))
                .update();
    }

    void add(MandateAnswer answer) {
        db.sql("insert into mandate_answer (giver, reference, reply, reason, next_name, next_function, next_mail,"
                        + " answered_by, answered_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        answer.giver(),
                        answer.reference(),
                        answer.reply().name(),
                        answer.reason(),
                        answer.nextName(),
                        answer.nextFunction(),
                        answer.nextMail(),
                        answer.answeredBy(),
                        utc(answer.answeredAt()))
                .update();
    }

    void add(MandateHelp help) {
        db.sql("insert into mandate_help (reference, result, record, reason, helped_by, helped_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        help.reference(),
                        help.result().name(),
                        help.record(),
                        help.reason(),
                        help.helpedBy(),
                        utc(help.helpedAt()))
                .update();
    }

    void becomes(String reference, MandateStatus becomes, Instant since) {
        db.sql("insert into mandate_status (reference, status, since) values (?, ?, ?)")
                .params(reference, becomes.name(), utc(since))
                .update();
        status.forget();
    }

    MandateStatus status(String reference) {
        return status.get(reference, () -> read(reference));
    }

    private MandateStatus read(String reference) {
        return db.sql("select status from mandate_status where reference = ? order by id desc limit 1")
                .param(reference)
                .query(MandateStatus.class)
                .optional()
                .orElse(MandateStatus.OPEN);
    }

    Optional<MandateAsk> latestAsk(String reference) {
        return db.sql("select giver, reference, help, message, asked_by, asked_at from mandate_ask"
                        + " where reference = ? order by seq desc limit 1")
                .param(reference)
                .query(MandateAsk.class)
                .optional();
    }

    /** All answers, the newest first. */
    List<MandateAnswer> answers(String reference) {
        return db.sql("select a.* from mandate_answer a join mandate_ask q on q.giver = a.giver"
                        + " where a.reference = ? order by q.seq desc")
                .param(reference)
                .query(MandateAnswer.class)
                .list();
    }

    /** All that BZK did, the newest first. */
    List<MandateHelp> help(String reference) {
        return db.sql("select * from mandate_help where reference = ? order by id desc")
                .param(reference)
                .query(MandateHelp.class)
                .list();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
