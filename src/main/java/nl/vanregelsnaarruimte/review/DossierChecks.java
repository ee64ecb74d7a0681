package nl.vanregelsnaarruimte.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.vanregelsnaarruimte.access.Actor;
import nl.vanregelsnaarruimte.proposal.ReadOnce;
import nl.vanregelsnaarruimte.proposal.Risk;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of what assessors found; a new round each time that the review begins again. */
@Repository
class DossierChecks {

    private final JdbcClient db;
    private final ReadOnce<Optional<DossierCheck>> read = new ReadOnce<>();

    DossierChecks(JdbcClient db) {
        this.db = db;
    }

    void add(DossierCheck check) {
        read.forget();
        db.sql(
                        "insert into dossier_check (reference, round, risk_factors, risk, stop_condition, owner_asked, checked_by,"
                                + " checked_by_name, checked_at) select ?, coalesce(max(round), 0) + 1, ?, ?, ?, ?, ?, ?, ? from dossier_check"
                                + " where reference = ?")
                .params(
                        check.reference(),
                        Names.join(check.factors()),
                        check.risk().name(),
                        check.stopCondition(),
                        check.ownerAsked(),
                        check.by().username(),
                        check.by().name(),
                        check.at().atOffset(ZoneOffset.UTC),
                        check.reference())
                .update();
    }

    Optional<DossierCheck> find(String reference) {
        return read.get(
                reference,
                () -> db.sql("select * from dossier_check where reference = ? order by round desc limit 1")
                        .param(reference)
                        .query(DossierChecks::check)
                        .optional());
    }

    private static DossierCheck check(ResultSet row, int number) throws SQLException {
        return new DossierCheck(
                row.getString("reference"),
                Names.split(row.getString("risk_factors"), RiskFactor.class),
                Risk.valueOf(row.getString("risk")),
                row.getString("stop_condition"),
                row.getBoolean("owner_asked"),
                new Actor(row.getString("checked_by_name"), row.getString("checked_by")),
                row.getObject("checked_at", OffsetDateTime.class).toInstant());
    }
}
