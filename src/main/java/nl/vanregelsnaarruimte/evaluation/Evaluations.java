package nl.vanregelsnaarruimte.evaluation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vanregelsnaarruimte.access.User;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of evaluations and their findings. */
@Repository
class Evaluations {

    private final JdbcClient db;
    private final Clock clock;

    Evaluations(JdbcClient db, Clock clock) {
        this.db = db;
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
        List<Finding> findings = evaluation.findings();
        for (int place = 0; place < findings.size(); place++) {
            add(reference, place, findings.get(place));
        }
    }

    /** The evaluation; empty while nobody has written it. */
    Optional<Told<Evaluation>> find(String reference) {
        List<Finding> findings = new ArrayList<>();
        return db
                .sql("select e.*, f.kind, f.whose, f.what from evaluation e"
                        + " left join finding f on f.reference = e.reference where e.reference = ? order by f.place")
                .param(reference)
                .query((row, number) -> evaluation(row, findings))
                .list()
                .stream()
                .reduce((first, last) -> last);
    }

    /** The username of who wrote it. */
    Optional<String> writer(String reference) {
        return db.sql("select written_by from evaluation where reference = ?")
                .param(reference)
                .query(String.class)
                .optional();
    }

    private void add(String reference, int place, Finding finding) {
        db.sql("insert into finding (reference, place, kind, whose, what) values (?, ?, ?, ?, ?)")
                .params(reference, place, finding.kind().name(), finding.level().name(), finding.text())
                .update();
    }

    private static Finding finding(ResultSet row) throws SQLException {
        return new Finding(
                Finding.Kind.valueOf(row.getString("kind")),
                Finding.Level.valueOf(row.getString("whose")),
                row.getString("what"));
    }

    /** One row for each finding: they are gathered in one list, which the last row has whole. */
    private static Told<Evaluation> evaluation(ResultSet row, List<Finding> findings) throws SQLException {
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
        OffsetDateTime at = row.getObject("written_at", OffsetDateTime.class);
        return new Told<>(evaluation, row.getString("written_by_name"), at.toInstant());
    }
}
