package nl.vanregelsnaarruimte.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.vanregelsnaarruimte.intake.Mandate.Asked;
import nl.vanregelsnaarruimte.proposal.ReadOnce;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of mandates: who was asked, what was answered, what BZK did and how far it is. */
@Repository
class MandateRows {

    private final ReadOnce<Mandate> read = new ReadOnce<>();
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
        read.change(ask.reference(), mandate -> mandate.asked(ask));
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
        read.change(answer.reference(), mandate -> mandate.answered(answer));
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
        read.change(reference, mandate -> mandate.becomes(becomes));
        status.put(reference, becomes);
    }

    MandateStatus status(String reference) {
        return status.get(reference, () -> of(reference).status());
    }

    /** How far it is, who was asked and what they answered. */
    Mandate of(String reference) {
        return read.get(reference, () -> read(reference));
    }

    private Mandate read(String reference) {
        List<Asked> asked = new ArrayList<>();
        return db
                .sql(
                        "select s.status, q.giver, q.help, q.message, q.asked_by, q.asked_at, a.reply, a.reason, a.next_name,"
                                + " a.next_function, a.next_mail, a.answered_by, a.answered_at from proposal p"
                                + " left join mandate_status s"
                                + " on s.id = (select max(id) from mandate_status where reference = p.reference)"
                                + " left join mandate_ask q on q.reference = p.reference"
                                + " left join mandate_answer a on a.giver = q.giver"
                                + " where p.reference = ? order by q.seq desc")
                .param(reference)
                .query((row, number) -> mandate(reference, row, asked))
                .list()
                .stream()
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    /** One row for each request: they are gathered in one list, which the last row has whole. */
    private static Mandate mandate(String reference, ResultSet row, List<Asked> asked) throws SQLException {
        if (row.getString("giver") != null) {
            asked.add(new Asked(ask(reference, row), row.getString("reply") == null ? null : answer(reference, row)));
        }
        String status = row.getString("status");
        return new Mandate(status == null ? MandateStatus.OPEN : MandateStatus.valueOf(status), asked);
    }

    private static MandateAsk ask(String reference, ResultSet row) throws SQLException {
        return new MandateAsk(
                row.getObject("giver", UUID.class),
                reference,
                row.getBoolean("help"),
                row.getString("message"),
                row.getString("asked_by"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant());
    }

    private static MandateAnswer answer(String reference, ResultSet row) throws SQLException {
        return new MandateAnswer(
                row.getObject("giver", UUID.class),
                reference,
                MandateReply.valueOf(row.getString("reply")),
                row.getString("reason"),
                row.getString("next_name"),
                row.getString("next_function"),
                row.getString("next_mail"),
                row.getString("answered_by"),
                row.getObject("answered_at", OffsetDateTime.class).toInstant());
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
