package nl.vanregelsnaarruimte.pilot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.vanregelsnaarruimte.access.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of what works councils said; the last row of a pilot counts. */
@Repository
class WorksCouncils {

    private final JdbcClient db;
    private final Arrangements arrangements;
    private final Clock clock;

    WorksCouncils(JdbcClient db, Arrangements arrangements, Clock clock) {
        this.db = db;
        this.arrangements = arrangements;
        this.clock = clock;
    }

    void add(String reference, WorksCouncil council, Actor by) {
        arrangements.forget();
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
        return Optional.ofNullable(arrangements.of(reference).council());
    }

    /** The answer in a row that was joined to its pilot; null when there is none. */
    static @Nullable WorksCouncil council(ResultSet row) throws SQLException {
        String part = row.getString("part");
        String answer = row.getString("answer");
        return part == null
                ? null
                : new WorksCouncil(
                        WorksCouncil.Part.valueOf(part),
                        answer == null ? null : WorksCouncil.Answer.valueOf(answer),
                        row.getObject("answered_on", LocalDate.class));
    }
}
