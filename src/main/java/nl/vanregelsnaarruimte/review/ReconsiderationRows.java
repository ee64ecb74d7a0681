package nl.vanregelsnaarruimte.review;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.review.Reconsideration.Outcome;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of what submitters asked to look at again; one for each proposal. */
@Repository
class ReconsiderationRows {

    private final JdbcClient db;

    ReconsiderationRows(JdbcClient db) {
        this.db = db;
    }

    Optional<Reconsideration> find(String reference) {
        return db.sql("select reference, request, asked_at, outcome, reason, answered_by_name, answered_at"
                        + " from reconsideration where reference = ?")
                .param(reference)
                .query(Reconsideration.class)
                .optional();
    }

    /** Who had a hand in the refusal: who took it, checked the dossier, or prepared a round. */
    List<Hand> hands(String reference) {
        return db.sql("select written_by as username, true as decided from decision"
                        + " where reference = :reference and sent_at is not null"
                        + " union select checked_by, false from dossier_check where reference = :reference"
                        + " union select prepared_by, false from advice where reference = :reference")
                .param("reference", reference)
                .query(Hand.class)
                .list();
    }

    /** Somebody's part in a refusal: he took it, or else he prepared it. */
    record Hand(String username, boolean decided) {}

    /** Adds the request; fails when there is one already. */
    void ask(String reference, String request, Instant at) {
        db.sql("insert into reconsideration (reference, request, asked_at, reason) values (?, ?, ?, '')")
                .params(reference, request, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void answer(String reference, Outcome outcome, String reason, User by, Instant at) {
        db.sql("update reconsideration set outcome = ?, reason = ?, answered_by = ?, answered_by_name = ?,"
                        + " answered_at = ? where reference = ?")
                .params(outcome.name(), reason, by.username(), by.name(), at.atOffset(ZoneOffset.UTC), reference)
                .update();
    }
}
