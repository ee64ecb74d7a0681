package nl.vanregelsnaarruimte.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.vanregelsnaarruimte.access.MailAddress;
import nl.vanregelsnaarruimte.calendar.Amsterdam;
import nl.vanregelsnaarruimte.proposal.Participant.Kind;
import nl.vanregelsnaarruimte.proposal.Participant.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people around proposals who take part by a link: colleagues, mandate givers and owners of rules. */
@Component
public class Participants {

    /** How many colleagues must have said yes before a pilot begins. */
    public static final int COLLEAGUES_NEEDED = 2;

    private static final String SELECT =
            "select id, reference, kind, name, function_name as \"function\", mail, status, asked_at, answered_at"
                    + " from participant where ";

    /** Who is asked no more, or never was. */
    static final String GONE = "'REPLACED', 'TAKEN_BACK'";

    /** The columns for whoever joins them as q to a row with a reference of its own. */
    static final String JOINED = "q.id as person, q.kind as person_kind, q.name as person_name, q.function_name,"
            + " q.mail as person_mail, q.status as person_status, q.asked_at, q.answered_at";

    private final JdbcClient db;
    private final Clock clock;
    private final ReadOnce<List<Participant>> read = new ReadOnce<>();

    Participants(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Adds somebody who is asked to take part. */
    public UUID invite(String reference, Kind kind, NewProposal.Person person) {
        read.forget();
        UUID id = UUID.randomUUID();
        db.sql("insert into participant (id, reference, kind, name, function_name, mail, mailbox, status,"
                        + " asked_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        reference,
                        kind.name(),
                        person.name(),
                        person.function(),
                        person.mail(),
                        MailAddress.mailbox(person.mail()),
                        Status.INVITED.name(),
                        now())
                .update();
        return id;
    }

    /** Adds somebody in the place of all others of this kind, such as another mandate giver. */
    public UUID replace(String reference, Kind kind, NewProposal.Person person) {
        read.forget();
        db.sql("update participant set status = ? where reference = ? and kind = ? and status <> ?")
                .params(Status.REPLACED.name(), reference, kind.name(), Status.REPLACED.name())
                .update();
        return invite(reference, kind, person);
    }

    /** Notes what somebody answered; false when he had answered already. */
    public boolean answer(UUID id, Status status) {
        read.forget();
        return db.sql("update participant set status = ?, answered_at = ? where id = ? and status = ?")
                        .params(status.name(), now(), id, Status.INVITED.name())
                        .update()
                == 1;
    }

    public Optional<Participant> find(UUID id) {
        return db.sql(SELECT + "id = ?").param(id).query(Participant.class).optional();
    }

    /** Notes that somebody is asked once more; false when he has answered, or was asked on this day already. */
    public boolean askAgain(UUID id, LocalDate today) {
        read.forget();
        return db.sql("update participant set asked_at = ? where id = ? and status = ? and asked_at < ?")
                        .params(now(), id, Status.INVITED.name(), utc(Amsterdam.startOf(today)))
                        .update()
                == 1;
    }

    /** Notes that nothing is asked of somebody any more; false when he has answered. */
    public boolean takeBack(UUID id) {
        read.forget();
        return db.sql("update participant set status = ? where id = ? and status = ?")
                        .params(Status.TAKEN_BACK.name(), id, Status.INVITED.name())
                        .update()
                == 1;
    }

    /** Who was asked something for this proposal on this day, even if that was taken back. */
    public List<Participant> asked(String reference, LocalDate today) {
        return db.sql(SELECT + "reference = ? and asked_at >= ? order by seq")
                .params(reference, utc(Amsterdam.startOf(today)))
                .query(Participant.class)
                .list();
    }

    /**
     * Colleagues of open proposals who were asked on this day or before and have neither answered nor been reminded;
     * from now on they count as reminded.
     */
    public List<Participant> takeSilent(LocalDate day, int most) {
        List<Participant> silent = db.sql(SELECT + "kind = ? and status = ? and reminded = false and asked_at < ?"
                        + " and reference in (select reference from proposal where outcome is null)"
                        + " order by asked_at limit " + most)
                .params(Kind.COLLEAGUE.name(), Status.INVITED.name(), utc(Amsterdam.startOf(day.plusDays(1))))
                .query(Participant.class)
                .list();
        return silent.stream().filter(this::remind).toList();
    }

    private boolean remind(Participant silent) {
        read.forget();
        return db.sql("update participant set reminded = true where id = ? and reminded = false")
                        .param(silent.id())
                        .update()
                == 1;
    }

    /** Everybody who is or was asked, in the order of asking; not whose place another took. */
    public List<Participant> of(String reference) {
        return read.get(
                reference,
                () -> db.sql(SELECT + "reference = ? and status not in (" + GONE + ") order by seq")
                        .param(reference)
                        .query(Participant.class)
                        .list());
    }

    /** For whoever read them with their proposal: the next reader finds these. */
    void found(String reference, List<Participant> people) {
        read.put(reference, List.copyOf(people));
    }

    /** The one in a row that was joined; empty when the row has none. */
    static Optional<Participant> joined(ResultSet row) throws SQLException {
        UUID id = row.getObject("person", UUID.class);
        if (id == null) {
            return Optional.empty();
        }
        OffsetDateTime answeredAt = row.getObject("answered_at", OffsetDateTime.class);
        return Optional.of(new Participant(
                id,
                row.getString("reference"),
                Kind.valueOf(row.getString("person_kind")),
                row.getString("person_name"),
                row.getString("function_name"),
                row.getString("person_mail"),
                Status.valueOf(row.getString("person_status")),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                answeredAt == null ? null : answeredAt.toInstant()));
    }

    /** The same for each of these proposals. */
    Map<String, List<Participant>> of(List<String> references) {
        return references.isEmpty()
                ? Map.of()
                : db
                        .sql(SELECT + "reference in (:references) and status not in (" + GONE + ") order by seq")
                        .param("references", references)
                        .query(Participant.class)
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(Participant::reference));
    }

    /** Those of one kind. */
    public List<Participant> of(String reference, Kind kind) {
        return of(reference).stream()
                .filter(participant -> participant.kind() == kind)
                .toList();
    }

    private OffsetDateTime now() {
        return utc(clock.instant());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
