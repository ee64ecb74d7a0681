package nl.vanregelsnaarruimte.evaluation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.proposal.ReadOnce;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of what the team and BZK say around an evaluation, read with the evaluation itself. */
@Repository
class Sayings {

    private final JdbcClient db;
    private final Clock clock;
    private final ReadOnce<Spoken> read = new ReadOnce<>();

    Sayings(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void add(String reference, EndReport report, User by) {
        read.forget();
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
        read.forget();
        db.sql("insert into reaction (reference, correct, words, given_by_name, given_at) values (?, ?, ?, ?, ?)")
                .params(reference, reaction.correct().name(), reaction.words(), by.name(), now())
                .update();
    }

    void add(String reference, FollowUp followUp, User by) {
        db.sql("insert into follow_up (reference, decision, reason, decided_by, decided_by_name, decided_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(reference, followUp.decision().name(), followUp.reason(), by.username(), by.name(), now())
                .update();
        read.change(reference, spoken -> spoken.decided(new Told<>(followUp, by.name(), clock.instant())));
    }

    /** For whoever writes what is read with it. */
    void forget() {
        read.forget();
    }

    /** All that was said so far. */
    Spoken of(String reference) {
        return read.get(reference, () -> read(reference));
    }

    private Spoken read(String reference) {
        List<Finding> findings = new ArrayList<>();
        return db
                .sql("select * from pilot left join end_report using (reference) left join reaction using (reference)"
                        + " left join follow_up using (reference) left join evaluation using (reference)"
                        + " left join finding using (reference) where pilot.reference = ? order by place")
                .param(reference)
                .query((row, number) -> new Spoken(
                        told(row, "told", Sayings::endReport),
                        Evaluations.evaluation(row, findings),
                        row.getString("written_by"),
                        told(row, "given", Sayings::reaction),
                        told(row, "decided", Sayings::followUp)))
                .list()
                .stream()
                .reduce((first, last) -> last)
                .orElseThrow();
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
