package nl.vanregelsnaarruimte.intake;

import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.proposal.ManyRows;
import nl.vanregelsnaarruimte.proposal.RefusalReason;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of cosignatures and of the reasons with which proposals were refused. */
@Repository
class CosignatureRows {

    private final JdbcClient db;

    CosignatureRows(JdbcClient db) {
        this.db = db;
    }

    void add(Cosignature cosignature, String cosigner) {
        db.sql("insert into cosignature (reference, round, cosign, reason, outcome, cosigned_by, cosigner, cosigned_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        cosignature.reference(),
                        cosignature.round(),
                        cosignature.cosign().name(),
                        cosignature.reason(),
                        cosignature.outcome(),
                        cosignature.cosignedBy(),
                        cosigner,
                        cosignature.cosignedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Cosignature> latest(String reference) {
        return db.sql("select * from cosignature where reference = ? order by id desc limit 1")
                .param(reference)
                .query(Cosignature.class)
                .optional();
    }

    /** Whether somebody assessed it, co-signed or did not agree, in whatever round. */
    boolean judged(String reference, User user) {
        return db.sql("select count(*) from"
                                + " (select 1 as part from assessment where reference = :reference and assessor = :username"
                                + " union all select 1 from cosignature"
                                + " where reference = :reference and (cosigner = :username"
                                + " or cosigner is null and cosigned_by = :name)) parts")
                        .param("reference", reference)
                        .param("username", user.username())
                        .param("name", user.name())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void refused(String reference, Set<RefusalReason> reasons) {
        ManyRows rows = new ManyRows("refusal_reason (reference, reason)");
        reasons.forEach(reason -> rows.row(reference, reason.name()));
        rows.insert(db);
    }

    void forget(String reference) {
        db.sql("delete from refusal_reason where reference = ?")
                .param(reference)
                .update();
    }

    Set<RefusalReason> reasons(String reference) {
        Set<RefusalReason> reasons = EnumSet.noneOf(RefusalReason.class);
        reasons.addAll(db.sql("select reason from refusal_reason where reference = ?")
                .param(reference)
                .query(RefusalReason.class)
                .list());
        return reasons;
    }
}
