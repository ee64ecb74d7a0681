package nl.vanregelsnaarruimte.intake;

import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of completions. */
@Repository
class CompletionRows {

    private final JdbcClient db;

    CompletionRows(JdbcClient db) {
        this.db = db;
    }

    void add(Completion completion) {
        db.sql("insert into completion (reference, round, answer, rewritten, completed_by, completed_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        completion.reference(),
                        completion.round(),
                        completion.answer(),
                        completion.rewritten(),
                        completion.completedBy(),
                        completion.completedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Completion> latest(String reference) {
        return db.sql("select * from completion where reference = ? order by round desc limit 1")
                .param(reference)
                .query(Completion.class)
                .optional();
    }
}
