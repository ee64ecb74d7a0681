package nl.vanregelsnaarruimte.pilot;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.vanregelsnaarruimte.proposal.ReadOnce;
import nl.vanregelsnaarruimte.storage.RecordRows;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of pilots. */
@Repository
class PilotRows {

    private static final RowMapper<Pilot> PILOT = new RecordRows<>(Pilot.class);

    private final JdbcClient db;
    private final ReadOnce<Optional<Pilot>> read = new ReadOnce<>();

    PilotRows(JdbcClient db) {
        this.db = db;
    }

    void add(NewPilot pilot) {
        read.forget();
        int added = db.sql("insert into pilot (reference, number, status, form, title, organisation_name, sector,"
                        + " rule_id, rule_kind, prepared_at) select :reference, :number, 'PREPARING', :form, :title,"
                        + " :organisationName, sector, :ruleId, :ruleKind, :preparedAt"
                        + " from organisation where code = :organisation")
                .paramSource(pilot)
                .update();
        if (added == 0) {
            throw new IllegalStateException("no such organisation: " + pilot.organisation());
        }
    }

    Optional<Pilot> find(String reference) {
        return read.get(
                reference,
                () -> db.sql("select * from pilot where reference = ?")
                        .param(reference)
                        .query(PILOT)
                        .optional());
    }

    Optional<Pilot> numbered(String number) {
        return db.sql("select * from pilot where number = ?")
                .param(number)
                .query(PILOT)
                .optional();
    }

    /** The pilot with this number and what it has one of, in one statement. */
    Optional<OpenedPilot> opened(String number) {
        return db.sql("select * from pilot left join legal_basis using (reference)"
                        + " left join brake using (reference) where number = ?")
                .param(number)
                .query((row, line) ->
                        new OpenedPilot(PILOT.mapRow(row, line), LegalBases.basis(row), BrakePulls.pull(row)))
                .optional();
    }

    /** Those of one status with a number before the given one, the newest first. */
    List<Pilot> page(List<PilotStatus> statuses, String before, int size) {
        return db.sql("select * from pilot where status in (:statuses) and number < :before"
                        + " order by number desc limit " + size)
                .param("statuses", statuses.stream().map(Enum::name).toList())
                .param("before", before)
                .query(PILOT)
                .list();
    }

    void plan(String reference, LocalDate first, LocalDate last) {
        db.sql("update pilot set start_on = ?, end_on = ? where reference = ?")
                .params(first, last, reference)
                .update();
        read.change(reference, found -> found.map(pilot -> pilot.planned(first, last)));
    }

    void turn(String reference, PilotStatus status) {
        db.sql("update pilot set status = ? where reference = ?")
                .params(status.name(), reference)
                .update();
        read.change(reference, found -> found.map(pilot -> pilot.turned(status)));
    }

    /** Ends a running pilot; false when it does not run (any more). */
    boolean end(String reference, PilotStatus how, LocalDate revivedOn) {
        boolean ended = db.sql("update pilot set status = ?, revived_on = ? where reference = ? and status = 'RUNNING'")
                        .params(how.name(), revivedOn, reference)
                        .update()
                == 1;
        if (ended) {
            read.change(reference, found -> found.map(pilot -> pilot.revived(how, revivedOn)));
        } else {
            read.forget();
        }
        return ended;
    }
}
