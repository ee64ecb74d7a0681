package nl.vanregelsnaarruimte.proposal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.vanregelsnaarruimte.proposal.Participant.Kind;
import nl.vanregelsnaarruimte.proposal.Participant.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people around proposals who take part by a link: colleagues, mandate givers and owners of rules. */
@Component
public class Participants {

    private final JdbcClient db;
    private final Clock clock;

    Participants(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Adds somebody who is asked to take part. */
    public UUID invite(String reference, Kind kind, NewProposal.Person person) {
        UUID id = UUID.randomUUID();
        db.sql("insert into participant (id, reference, kind, name, function_name, mail, status)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        reference,
                        kind.name(),
                        person.name(),
                        person.function(),
                        person.mail(),
                        Status.INVITED.name())
                .update();
        return id;
    }

    /** Adds somebody in the place of all others of this kind, such as another mandate giver. */
    public UUID replace(String reference, Kind kind, NewProposal.Person person) {
        db.sql("update participant set status = ? where reference = ? and kind = ? and status <> ?")
                .params(Status.REPLACED.name(), reference, kind.name(), Status.REPLACED.name())
                .update();
        return invite(reference, kind, person);
    }

    /** Notes what somebody answered; false when he had answered already. */
    public boolean answer(UUID id, Status status) {
        return db.sql("update participant set status = ?, answered_at = ? where id = ? and status = ?")
                        .params(status.name(), Instant.now(clock).atOffset(ZoneOffset.UTC), id, Status.INVITED.name())
                        .update()
                == 1;
    }

    public Optional<Participant> find(UUID id) {
        return db.sql("select id, reference, kind, name, function_name as \"function\", mail, status, answered_at"
                        + " from participant where id = ?")
                .param(id)
                .query(Participant.class)
                .optional();
    }

    /** Everybody who is or was asked and has not been replaced, in the order of asking. */
    public List<Participant> of(String reference) {
        return db.sql("select id, reference, kind, name, function_name as \"function\", mail, status, answered_at"
                        + " from participant where reference = ? and status <> ? order by seq")
                .params(reference, Status.REPLACED.name())
                .query(Participant.class)
                .list();
    }

    /** Those of one kind. */
    public List<Participant> of(String reference, Kind kind) {
        return of(reference).stream()
                .filter(participant -> participant.kind() == kind)
                .toList();
    }
}
