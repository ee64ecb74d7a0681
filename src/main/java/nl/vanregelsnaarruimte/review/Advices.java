package nl.vanregelsnaarruimte.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.vanregelsnaarruimte.access.Actor;
import nl.vanregelsnaarruimte.proposal.ReadOnce;
import nl.vanregelsnaarruimte.proposal.RefusalReason;
import nl.vanregelsnaarruimte.review.Conditions.Source;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of advices, each round kept. */
@Repository
class Advices {

    private final JdbcClient db;
    private final Conditions conditions;
    private final ReadOnce<Optional<Advice>> read = new ReadOnce<>();

    Advices(JdbcClient db, Conditions conditions) {
        this.db = db;
        this.conditions = conditions;
    }

    void add(Advice advice) {
        read.forget();
        Terms terms = advice.terms();
        db.sql("insert into advice (reference, round, verdict, starts_on, ends_on, stop_condition, experiment_clause,"
                        + " refusal_reasons, reason, letter, prepared_by, prepared_by_name, prepared_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        advice.reference(),
                        advice.round(),
                        terms.verdict().name(),
                        terms.from(),
                        terms.to(),
                        terms.stopCondition(),
                        terms.experimentClause(),
                        Names.join(terms.reasons()),
                        advice.reason(),
                        advice.letter(),
                        advice.by().username(),
                        advice.by().name(),
                        advice.at().atOffset(ZoneOffset.UTC))
                .update();
        conditions.add(advice.reference(), Source.ADVICE, advice.round(), terms.conditions());
    }

    Optional<Advice> latest(String reference) {
        return read.get(reference, () -> read(reference));
    }

    private Optional<Advice> read(String reference) {
        return db.sql("select * from advice where reference = ? order by round desc limit 1")
                .param(reference)
                .query(Advices::advice)
                .optional()
                .map(advice -> advice.with(conditions.of(reference, Source.ADVICE, advice.round())));
    }

    /** The usernames of who checked the dossier and of all who prepared a round. */
    List<String> preparers(String reference) {
        return db.sql("select prepared_by from advice where reference = :reference"
                        + " union select checked_by from dossier_check where reference = :reference")
                .param("reference", reference)
                .query(String.class)
                .list();
    }

    void giveBack(Advice advice, String reason, Actor by, OffsetDateTime at) {
        db.sql("insert into returned_advice (reference, round, reason, returned_by, returned_by_name, returned_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(advice.reference(), advice.round(), reason, by.username(), by.name(), at)
                .update();
    }

    /** Each time that an advice came back, the latest first. */
    List<ReturnedAdvice> returned(String reference) {
        return db.sql("select reference, round, reason, returned_by_name, returned_at from returned_advice"
                        + " where reference = ? order by round desc")
                .param(reference)
                .query(ReturnedAdvice.class)
                .list();
    }

    private static Advice advice(ResultSet row, int number) throws SQLException {
        String reference = row.getString("reference");
        int round = row.getInt("round");
        return new Advice(
                reference,
                round,
                new Terms(
                        Verdict.valueOf(row.getString("verdict")),
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class),
                        row.getString("stop_condition"),
                        row.getString("experiment_clause"),
                        List.of(),
                        Names.split(row.getString("refusal_reasons"), RefusalReason.class)),
                row.getString("reason"),
                row.getString("letter"),
                new Actor(row.getString("prepared_by_name"), row.getString("prepared_by")),
                row.getObject("prepared_at", OffsetDateTime.class).toInstant());
    }
}
