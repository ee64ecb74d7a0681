package nl.vanregelsnaarruimte.evaluation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.proposal.ManyRows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of evaluations and their findings. */
@Repository
class Evaluations {

    private final JdbcClient db;
    private final Sayings sayings;
    private final Clock clock;

    Evaluations(JdbcClient db, Sayings sayings, Clock clock) {
        this.db = db;
        this.sayings = sayings;
        this.clock = clock;
    }

    void add(String reference, Evaluation evaluation, User by) {
        db.sql(
                        "insert into evaluation (reference, strength, rule_off, answer, recommendation, advice, summary, outcome,"
                                + " written_by, written_by_name, written_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        reference,
                        evaluation.strength().name(),
                        evaluation.ruleOff().name(),
                        evaluation.answer(),
                        evaluation.recommendation().name(),
                        evaluation.advice(),
                        evaluation.summary(),
                        evaluation.outcome(),
                        by.username(),
                        by.name(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        addFindings(reference, evaluation.findings());
        sayings.forget();
    }

    private void addFindings(String reference, List<Finding> findings) {
        ManyRows rows = new ManyRows("finding (reference, place, kind, whose, what)");
        int place = 0;
        for (Finding finding : findings) {
            rows.row(reference, place++, finding.kind().name(), finding.level().name(), finding.text());
        }
        rows.insert(db);
    }

    private static Finding finding(ResultSet row) throws SQLException {
        return new Finding(
                Finding.Kind.valueOf(row.getString("kind")),
                Finding.Level.valueOf(row.getString("whose")),
                row.getString("what"));
    }

    /**
     * The evaluation in a row that was joined to its pilot; null while nobody has written it.
     *
     * @param findings where the findings of all rows are gathered: there is one row for each
     */
    static @Nullable Told<Evaluation> evaluation(ResultSet row, List<Finding> findings) throws SQLException {
        OffsetDateTime at = row.getObject("written_at", OffsetDateTime.class);
        if (at == null) {
            return null;
        }
        if (row.getString("what") != null) {
            findings.add(finding(row));
        }
        Evaluation evaluation = new Evaluation(
                Strength.valueOf(row.getString("strength")),
                Extent.valueOf(row.getString("rule_off")),
                findings,
                row.getString("answer"),
                Recommendation.valueOf(row.getString("recommendation")),
                row.getString("advice"),
                row.getString("summary"),
                row.getString("outcome"));
        return new Told<>(evaluation, row.getString("written_by_name"), at.toInstant());
    }
}
