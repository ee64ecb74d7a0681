package nl.vanregelsnaarruimte.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import nl.vanregelsnaarruimte.access.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of talks with unions. */
@Repository
class Consultations {

    /** The round of the review that runs, or that was the last. */
    private static final String ROUND = "(select max(round) from dossier_check where reference = ?)";

    private final JdbcClient db;
    private final DossierChecks checks;

    Consultations(JdbcClient db, DossierChecks checks) {
        this.db = db;
        this.checks = checks;
    }

    void add(Consultation talk) {
        checks.forget();
        db.sql("insert into consultation (reference, round, held_on, with_whom, agreed, recorded_by, recorded_by_name,"
                        + " recorded_at) values (?, " + ROUND + ", ?, ?, ?, ?, ?, ?)")
                .params(
                        talk.reference(),
                        talk.reference(),
                        talk.heldOn(),
                        talk.withWhom(),
                        talk.agreed(),
                        talk.by().username(),
                        talk.by().name(),
                        talk.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The talk that a row has joined to its round; null when there was none. */
    static @Nullable Consultation talk(ResultSet row) throws SQLException {
        LocalDate heldOn = row.getObject("held_on", LocalDate.class);
        return heldOn == null
                ? null
                : new Consultation(
                        row.getString("reference"),
                        heldOn,
                        row.getString("with_whom"),
                        row.getString("agreed"),
                        new Actor(row.getString("recorded_by_name"), row.getString("recorded_by")),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
