package nl.vanregelsnaarruimte.review;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.vanregelsnaarruimte.access.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of talks with unions. */
@Repository
class Consultations {

    /** The round of the review that runs, or that was the last. */
    private static final String ROUND = "(select max(round) from dossier_check where reference = ?)";

    private final JdbcClient db;

    Consultations(JdbcClient db) {
        this.db = db;
    }

    void add(Consultation talk) {
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

    Optional<Consultation> find(String reference) {
        return db.sql("select * from consultation where reference = ? and round = " + ROUND)
                .params(reference, reference)
                .query((row, number) -> new Consultation(
                        reference,
                        row.getObject("held_on", LocalDate.class),
                        row.getString("with_whom"),
                        row.getString("agreed"),
                        new Actor(row.getString("recorded_by_name"), row.getString("recorded_by")),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .optional();
    }
}
