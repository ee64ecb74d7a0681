package nl.vanregelsnaarruimte.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vanregelsnaarruimte.access.Actor;
import nl.vanregelsnaarruimte.proposal.Approval.Condition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The approvals, written once by whoever decides and read by whatever comes after. */
@Component
public class Approvals {

    private final JdbcClient db;
    private final ReadOnce<Optional<Approval>> read = new ReadOnce<>();

    Approvals(JdbcClient db) {
        this.db = db;
    }

    /** Keeps an approval; a proposal has one at most. */
    public void add(Approval approval) {
        db.sql("insert into approval (reference, kind, form, starts_on, ends_on, stop_condition, risk, prepared_by,"
                        + " prepared_by_name, decided_by, decided_by_name, decided_at, reason)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        approval.reference(),
                        approval.kind().name(),
                        approval.form().name(),
                        approval.from(),
                        approval.to(),
                        approval.stopCondition(),
                        approval.risk().name(),
                        approval.preparedBy().username(),
                        approval.preparedBy().name(),
                        approval.decidedBy().username(),
                        approval.decidedBy().name(),
                        approval.decidedAt().atOffset(ZoneOffset.UTC),
                        approval.reason())
                .update();
        addConditions(approval);
        read.put(approval.reference(), Optional.of(approval));
    }

    /** The approval; empty while there is none. */
    public Optional<Approval> find(String reference) {
        return read.get(reference, () -> read(reference));
    }

    private Optional<Approval> read(String reference) {
        List<Condition> conditions = new ArrayList<>();
        return db
                .sql("select a.*, c.place, c.what, c.whose, c.due_on from approval a left join approval_condition c"
                        + " on c.reference = a.reference where a.reference = ? order by c.place")
                .param(reference)
                .query((row, number) -> approval(row, conditions))
                .list()
                .stream()
                .reduce((first, last) -> last);
    }

    /** One row for each condition: they are gathered in one list, which the last row has whole. */
    private static Approval approval(ResultSet row, List<Condition> conditions) throws SQLException {
        if (row.getString("what") != null) {
            conditions.add(new Condition(
                    row.getInt("place"),
                    row.getString("what"),
                    row.getString("whose"),
                    row.getObject("due_on", LocalDate.class)));
        }
        return new Approval(
                row.getString("reference"),
                Approval.Kind.valueOf(row.getString("kind")),
                PilotForm.valueOf(row.getString("form")),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getString("stop_condition"),
                Risk.valueOf(row.getString("risk")),
                conditions,
                new Actor(row.getString("prepared_by_name"), row.getString("prepared_by")),
                new Actor(row.getString("decided_by_name"), row.getString("decided_by")),
                row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                row.getString("reason"));
    }

    /** The approval of a proposal that is known to have one. */
    public Approval get(String reference) {
        return find(reference).orElseThrow();
    }

    private void addConditions(Approval approval) {
        ManyRows rows = new ManyRows("approval_condition (reference, place, what, whose, due_on)");
        approval.conditions()
                .forEach(condition -> rows.row(
                        approval.reference(),
                        condition.number(),
                        condition.text(),
                        condition.owner(),
                        condition.due()));
        rows.insert(db);
    }
}
