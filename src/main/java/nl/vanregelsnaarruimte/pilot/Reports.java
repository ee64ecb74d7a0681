package nl.vanregelsnaarruimte.pilot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import nl.vanregelsnaarruimte.access.Actor;
import nl.vanregelsnaarruimte.pilot.Progress.HowIsIt;
import nl.vanregelsnaarruimte.pilot.Progress.ReallyOff;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of progress reports. */
@Repository
class Reports {

    /** More than a pilot of two years brings, so that no page grows without end. */
    private static final int MOST = 60;

    private final JdbcClient db;
    private final Clock clock;

    Reports(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void add(String reference, Progress progress, Actor by) {
        db.sql("insert into progress_report (reference, how_is_it, did_well, difficult, rule_really_off, unexpected,"
                        + " hours_spent, help_needed, reported_by, reported_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        reference,
                        progress.howIsIt().name(),
                        progress.didWell(),
                        progress.difficult(),
                        progress.ruleReallyOff().name(),
                        progress.unexpected(),
                        progress.hoursSpent(),
                        progress.helpNeeded(),
                        by.name(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The reports of a pilot, the newest first. */
    List<Report> of(String reference) {
        return db.sql("select * from progress_report where reference = ? order by id desc limit " + MOST)
                .param(reference)
                .query(Reports::report)
                .list();
    }

    private static Report report(ResultSet row, int number) throws SQLException {
        Progress progress = new Progress(
                HowIsIt.valueOf(row.getString("how_is_it")),
                row.getString("did_well"),
                row.getString("difficult"),
                ReallyOff.valueOf(row.getString("rule_really_off")),
                row.getString("unexpected"),
                row.getInt("hours_spent"),
                row.getString("help_needed"));
        OffsetDateTime at = row.getObject("reported_at", OffsetDateTime.class);
        return new Report(progress, row.getString("reported_by"), at.toInstant());
    }
}
