package nl.vanregelsnaarruimte.review;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import nl.vanregelsnaarruimte.access.Actor;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of those who were asked and of what they said. */
@Repository
class Voices {

    /** The round of the review that runs, or that was the last. */
    private static final String ROUND = "(select max(round) from dossier_check where reference = ?)";

    private final JdbcClient db;
    private final Clock clock;

    Voices(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void ask(String reference, Voice.Kind kind, String code, String name) {
        db.sql("insert into voice (reference, round, kind, code, name, asked_at, reason, conditions)" + " values (?, "
                        + ROUND + ", ?, ?, ?, ?, '', '')")
                .params(reference, reference, kind.name(), code, name, now())
                .update();
    }

    /** Writes the one answer; nobody answers twice. */
    void answer(String reference, Voice.Kind kind, String code, Enum<?> answer, Said said, Actor by) {
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
        db.sql("update voice set answered_at = ? where reference = ? and kind = ? and answered_at is null")
                .params(now(), reference, kind.name())
                .update();
    }

    /** Everybody who was asked: the unions, the owner, the lawyer. */
    List<Voice> of(String reference) {
        return db.sql("select reference, kind, code, name, asked_at, answer, reason, conditions, given_by_name,"
                        + " answered_at from voice where reference = ? and round = " + ROUND
                        + " order by case kind when 'UNION' then 1 when 'OWNER' then 2 else 3 end, name")
                .params(reference, reference)
                .query(Voice.class)
                .list();
    }

    private OffsetDateTime now() {
        return Instant.now(clock).atOffset(ZoneOffset.UTC);
    }
}
