package nl.vanregelsnaarruimte.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import nl.vanregelsnaarruimte.access.Actor;
import nl.vanregelsnaarruimte.proposal.ManyRows;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of those who were asked and of what they said. */
@Repository
class Voices {

    /** The round of the review that runs, or that was the last. */
    private static final String ROUND = "(select max(round) from dossier_check where reference = ?)";

    private final JdbcClient db;
    private final DossierChecks checks;
    private final Clock clock;

    Voices(JdbcClient db, DossierChecks checks, Clock clock) {
        this.db = db;
        this.checks = checks;
        this.clock = clock;
    }

    /** Somebody to ask: the union's code and name, or what the page calls the owner. */
    record Asked(Voice.Kind kind, String code, String name) {}

    /** Asks them, in the round that runs. */
    void ask(String reference, List<Asked> asked) {
        checks.forget();
        ManyRows rows = new ManyRows(
                "voice (reference, round, kind, code, name, asked_at, reason, conditions)",
                "(?, " + ROUND + ", ?, ?, ?, ?, '', '')");
        asked.forEach(one -> rows.row(reference, reference, one.kind().name(), one.code(), one.name(), now()));
        rows.insert(db);
    }

    /** Writes the one answer; nobody answers twice. */
    void answer(String reference, Voice.Kind kind, String code, Enum<?> answer, Said said, Actor by) {
        checks.forget();
        int rows = db.sql("update voice set answer = ?, reason = ?, conditions = ?, given_by = ?, given_by_name = ?,"
                        + " answered_at = ? where reference = ? and kind = ? and code = ? and answered_at is null")
                .params(
                        answer.name(),
                        said.reason(),
                        said.conditions(),
                        by.username(),
                        by.name(),
                        now(),
                        reference,
                        kind.name(),
                        code)
                .update();
        if (rows != 1) {
            throw new DuplicateKeyException(kind + " was not asked or has answered: " + reference);
        }
    }

    /** Writes down that those who have not answered let the term pass. */
    void silence(String reference, Voice.Kind kind) {
        checks.forget();
        db.sql("update voice set answered_at = ? where reference = ? and kind = ? and answered_at is null")
                .params(now(), reference, kind.name())
                .update();
    }

    /** Everybody who was asked: the unions, the owner, the lawyer. */
    List<Voice> of(String reference) {
        return checks.voices(reference);
    }

    /** The voice in a row that was joined to its round. */
    static Voice voice(ResultSet row) throws SQLException {
        OffsetDateTime answeredAt = row.getObject("answered_at", OffsetDateTime.class);
        return new Voice(
                row.getString("reference"),
                Voice.Kind.valueOf(row.getString("kind")),
                row.getString("code"),
                row.getString("name"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getString("answer"),
                row.getString("reason"),
                row.getString("conditions"),
                row.getString("given_by_name"),
                answeredAt == null ? null : answeredAt.toInstant());
    }

    private OffsetDateTime now() {
        return Instant.now(clock).atOffset(ZoneOffset.UTC);
    }
}
