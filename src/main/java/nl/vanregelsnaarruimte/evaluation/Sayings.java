package nl.vanregelsnaarruimte.evaluation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import nl.vanregelsnaarruimte.access.User;
import org.jspecify.annotations.Nullable;
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

    /** All that was said so far, in one statement. */
    Spoken of(String reference) {
        return db.sql("select e.*, r.correct, r.words, r.given_by_name, r.given_at,"
                        + " f.decision, f.reason, f.decided_by_name, f.decided_at from pilot p"
                        + " left join end_report e on e.reference = p.reference"
                        + " left join reaction r on r.reference = p.reference"
                        + " left join follow_up f on f.reference = p.reference where p.reference = ?")
                .param(reference)
                .query((row, number) -> new Spoken(
                        told(row, "told", Sayings::endReport),
                        told(row, "given", Sayings::reaction),
                        told(row, "decided", Sayings::followUp)))
                .single();
    }

    /** Makes a fact of a row. */
    @FunctionalInterface
    private interface Fact<T> {

        T of(ResultSet row) throws SQLException;
    }

    private static EndReport endReport(ResultSet row) throws SQLException {
        return new EndReport(
                row.getString("better"),
                row.getString("worse"),
                row.getString("unexpected"),
                Extent.valueOf(row.getString("purpose_kept")),
                row.getString("purpose_how"));
    }

    private static Reaction reaction(ResultSet row) throws SQLException {
        return new Reaction(Extent.valueOf(row.getString("correct")), row.getString("words"));
    }

    private static FollowUp followUp(ResultSet row) throws SQLException {
        return new FollowUp(Recommendation.valueOf(row.getString("decision")), row.getString("reason"));
    }

    private static <T> @Nullable Told<T> told(ResultSet row, String verb, Fact<T> fact) throws SQLException {
        OffsetDateTime at = row.getObject(verb + "_at", OffsetDateTime.class);
        return at == null ? null : new Told<>(fact.of(row), row.getString(verb + "_by_name"), at.toInstant());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
