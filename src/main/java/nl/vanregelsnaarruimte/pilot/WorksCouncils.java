package nl.vanregelsnaarruimte.pilot;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.vanregelsnaarruimte.access.Actor;
import nl.vanregelsnaarruimte.proposal.ReadOnce;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of what works councils said; the last row of a pilot counts. */
@Repository
class WorksCouncils {

    private final JdbcClient db;
    private final Clock clock;
    private final ReadOnce<Optional<WorksCouncil>> read = new ReadOnce<>();

    WorksCouncils(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void add(String reference, WorksCouncil council, Actor by) {
        read.forget();
        WorksCouncil.Answer answer = council.answer();
        db.sql("insert into works_council (reference, part, answer, answered_on, recorded_by, recorded_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        reference,
                        council.part().name(),
                        answer == null ? null : answer.name(),
                        council.answeredOn(),
                        by.name(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<WorksCouncil> find(String reference) {
        return read.get(
                reference,
                () -> db.sql("select part, answer, answered_on from works_council where reference = ?"
                                + " order by id desc limit 1")
                        .param(reference)
                        .query(WorksCouncil.class)
                        .optional());
    }
}
