package nl.vanregelsnaarruimte.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.vanregelsnaarruimte.access.Actor;
import nl.vanregelsnaarruimte.proposal.ReadOnce;
import nl.vanregelsnaarruimte.proposal.RefusalReason;
import nl.vanregelsnaarruimte.review.Conditions.Source;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of decisions, those that were only looked at included. */
@Repository
class DecisionRows {

    /** One row for each condition. */
    private static final String SELECT = "select d.*, a.starts_on, a.ends_on, a.stop_condition, a.experiment_clause,"
            + " a.prepared_by, a.prepared_by_name, c.place, c.what, c.whose, c.due_on from decision d"
            + " join advice a on a.reference = d.reference and a.round = d.round"
            + " left join review_condition c"
            + " on c.reference = d.reference and c.source = 'DECISION' and c.version = d.version"
            + " where d.reference = :reference and d.version ="
            + " (select max(version) from decision where reference = :reference";

    private final JdbcClient db;
    private final Conditions conditions;
    private final ReadOnce<Optional<Decision>> sent = new ReadOnce<>();

    DecisionRows(JdbcClient db, Conditions conditions) {
        this.db = db;
        this.conditions = conditions;
    }

    void add(Decision decision) {
        db.sql("insert into decision (reference, version, round, verdict, refusal_reasons, reason, letter, written_by,"
                        + " written_by_name, written_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        decision.reference(),
                        decision.version(),
                        decision.round(),
                        decision.terms().verdict().name(),
                        Names.join(decision.terms().reasons()),
                        decision.reason(),
                        decision.letter().written(),
                        decision.by().username(),
                        decision.by().name(),
                        decision.at().atOffset(ZoneOffset.UTC))
                .update();
        conditions.add(
                decision.reference(),
                Source.DECISION,
                decision.version(),
                decision.terms().conditions());
    }

    void send(Decision decision, Instant at) {
        sent.forget();
        db.sql("update decision set sent_at = ? where reference = ? and version = ?")
                .params(at.atOffset(ZoneOffset.UTC), decision.reference(), decision.version())
                .update();
    }

    /** What was written last, sent or not. */
    Optional<Decision> latest(String reference) {
        return one(reference, ")");
    }

    /** The decision, once it is taken; the last one when the review was done again. */
    Optional<Decision> sent(String reference) {
        return sent.get(reference, () -> one(reference, " and sent_at is not null)"));
    }

    private Optional<Decision> one(String reference, String which) {
        return db
                .sql(SELECT + which + " order by c.place")
                .param("reference", reference)
                .query(DecisionRows::decision)
                .list()
                .stream()
                .reduce((first, next) -> first.with(Conditions.joined(first.terms(), next.terms())));
    }

    private static Decision decision(ResultSet row, int number) throws SQLException {
        String reference = row.getString("reference");
        int version = row.getInt("version");
        OffsetDateTime sentAt = row.getObject("sent_at", OffsetDateTime.class);
        return new Decision(
                reference,
                version,
                row.getInt("round"),
                terms(row),
                row.getString("reason"),
                Letter.read(row.getString("letter")),
                new Actor(row.getString("prepared_by_name"), row.getString("prepared_by")),
                new Actor(row.getString("written_by_name"), row.getString("written_by")),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                sentAt == null ? null : sentAt.toInstant());
    }

    private static Terms terms(ResultSet row) throws SQLException {
        Verdict verdict = Verdict.valueOf(row.getString("verdict"));
        return new Terms(
                verdict,
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getString("stop_condition"),
                row.getString("experiment_clause"),
                Conditions.of(row),
                Names.split(row.getString("refusal_reasons"), RefusalReason.class));
    }
}
