package nl.vanregelsnaarruimte.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vanregelsnaarruimte.proposal.ManyRows;
import nl.vanregelsnaarruimte.proposal.PilotForm;
import nl.vanregelsnaarruimte.proposal.ReadOnce;
import nl.vanregelsnaarruimte.rule.RuleKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of assessments; each round stays as it was. */
@Repository
class AssessmentRows {

    private final ReadOnce<Optional<Assessment>> latest = new ReadOnce<>();
    private final JdbcClient db;

    AssessmentRows(JdbcClient db) {
        this.db = db;
    }

    void add(Assessment assessment) {
        ExcludedSubject excluded = assessment.excluded();
        db.sql("insert into assessment (reference, round, rule_kind, form, course, excluded, course_why, referred_to,"
                        + " question, note, assessor, assessor_name, assessed_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        assessment.reference(),
                        assessment.round(),
                        assessment.ruleKind().name(),
                        assessment.form().name(),
                        assessment.course().name(),
                        excluded == null ? null : excluded.name(),
                        assessment.courseWhy(),
                        assessment.referredTo(),
                        assessment.question(),
                        assessment.note(),
                        assessment.assessor(),
                        assessment.assessorName(),
                        assessment.assessedAt().atOffset(ZoneOffset.UTC))
                .update();
        addVerdicts(assessment);
        latest.put(assessment.reference(), Optional.of(assessment));
    }

    /** The last round; empty before the first. */
    Optional<Assessment> latest(String reference) {
        return latest.get(reference, () -> read(reference));
    }

    private Optional<Assessment> read(String reference) {
        List<CriterionVerdict> verdicts = new ArrayList<>();
        return db
                .sql("select a.*, v.criterion, v.verdict, v.reason from assessment a"
                        + " join criterion_verdict v on v.reference = a.reference and v.round = a.round"
                        + " where a.reference = :reference"
                        + " and a.round = (select max(round) from assessment where reference = :reference)")
                .param("reference", reference)
                .query((row, number) -> assessment(row, verdicts))
                .list()
                .stream()
                .reduce((first, last) -> last);
    }

    private void addVerdicts(Assessment assessment) {
        ManyRows rows = new ManyRows("criterion_verdict (reference, round, criterion, verdict, reason)");
        assessment
                .verdicts()
                .forEach(verdict -> rows.row(
                        assessment.reference(),
                        assessment.round(),
                        verdict.criterion().name(),
                        verdict.verdict().name(),
                        verdict.reason()));
        rows.insert(db);
    }

    /** One row for each verdict: they are gathered in one list, which the last row has whole. */
    private static Assessment assessment(ResultSet row, List<CriterionVerdict> verdicts) throws SQLException {
        verdicts.add(new CriterionVerdict(
                Criterion.valueOf(row.getString("criterion")),
                Verdict.valueOf(row.getString("verdict")),
                row.getString("reason")));
        return new Assessment(
                row.getString("reference"),
                row.getInt("round"),
                RuleKind.valueOf(row.getString("rule_kind")),
                PilotForm.valueOf(row.getString("form")),
                Course.valueOf(row.getString("course")),
                excluded(row.getString("excluded")),
                row.getString("course_why"),
                row.getString("referred_to"),
                row.getString("question"),
                row.getString("note"),
                verdicts,
                row.getString("assessor"),
                row.getString("assessor_name"),
                row.getObject("assessed_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable ExcludedSubject excluded(@Nullable String name) {
        return name == null ? null : ExcludedSubject.valueOf(name);
    }
}
