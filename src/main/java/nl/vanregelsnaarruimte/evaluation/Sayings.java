package nl.vanregelsnaarruimte.evaluation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.vanregelsnaarruimte.access.User;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of what the team and BZK say around an evaluation. */
@Repository
class Sayings {

    private final JdbcClient db;
    private final Clock clock;

    Sayings(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void add(String reference, EndReport report, User by) {
        db.sql("insert into end_report (reference, better, worse, unexpected, purpose_kept, purpose_how, told_by_name,"
                        + " told_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        reference,
                        report.better(),
                        report.worse(),
                        report.unexpected(),
                        report.purposeKept().name(),
                        report.purposeHow(),
                        by.name(),
                        now())
                .update();
    }

    void add(String reference, Reaction reaction, User by) {
        db.sql("insert into reaction (reference, correct, words, given_by_name, given_at) values (?, ?, ?, ?, ?)")
                .params(reference, reaction.correct().name(), reaction.words(), by.name(), now())
                .update();
    }

    void add(String reference, FollowUp followUp, User by) {
        db.sql("insert into follow_up (reference, decision, reason, decided_by, decided_by_name, decided_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(reference, followUp.decision().name(), followUp.reason(), by.username(), by.name(), now())
                .update();
    }

    Optional<Told<EndReport>> endReport(String reference) {
        return db.sql("select * from end_report where reference = ?")
                .param(reference)
                .query((row, number) -> told(endReport(row), row, "told"))
                .optional();
    }

    Optional<Told<Reaction>> reaction(String reference) {
        return db.sql("select * from reaction where reference = ?")
                .param(reference)
                .query((row, number) -> told(
                        new Reaction(Extent.valueOf(row.getString("correct")), row.getString("words")), row, "given"))
                .optional();
    }

    Optional<Told<FollowUp>> followUp(String reference) {
        return db.sql("select * from follow_up where reference = ?")
                .param(reference)
                .query((row, number) -> told(
                        new FollowUp(Recommendation.valueOf(row.getString("decision")), row.getString("reason")),
                        row,
                        "decided"))
                .optional();
    }

    private static EndReport endReport(ResultSet row) throws SQLException {
        return new EndReport(
                row.getString("better"),
                row.getString("worse"),
                row.getString("unexpected"),
                Extent.valueOf(row.getString("purpose_kept")),
                row.getString("purpose_how"));
    }

    private static <T> Told<T> told(T fact, ResultSet row, String verb) throws SQLException {
        OffsetDateTime at = row.getObject(verb + "_at", OffsetDateTime.class);
        return new Told<>(fact, row.getString(verb + "_by_name"), at.toInstant());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
