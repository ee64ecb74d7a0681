package nl.vanregelsnaarruimte.intake;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import nl.vanregelsnaarruimte.calendar.Amsterdam;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The drafts that nobody goes on with: the maker is told after 60 days and again a week before the end, and after 90
 * days the draft is deleted (domain E.2). Writing on begins the count anew.
 */
@Component
public class OldDrafts {

    private static final int DAYS_KEPT = 90;
    private static final List<Integer> TOLD_AFTER = List.of(60, 83);
    private static final int DAYS_OF_NOTICE = DAYS_KEPT - TOLD_AFTER.get(1);
    private static final int BATCH = 200;

    /** Whose draft will be deleted after which day. */
    public record OldDraft(String id, String owner, LocalDate lastDay) {}

    private final JdbcClient db;

    OldDrafts(JdbcClient db) {
        this.db = db;
    }

    /** Those whose makers are to be told today; from now on they count as told. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<OldDraft> takeOld(LocalDate today) {
        return TOLD_AFTER.stream()
                .flatMap(days -> old(today, TOLD_AFTER.indexOf(days), days).stream())
                .toList();
    }

    /** Deletes those that have been announced long enough. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void delete(LocalDate today) {
        db.sql("delete from draft where told = ? and changed_at < ? and told_on <= ?")
                .params(TOLD_AFTER.size(), before(today.minusDays(DAYS_KEPT)), today.minusDays(DAYS_OF_NOTICE))
                .update();
    }

    private List<OldDraft> old(LocalDate today, int told, int days) {
        return db
                .sql("select id, owner, changed_at from draft where told = ? and changed_at < ?"
                        + " and (told_on is null or told_on <= ?) order by changed_at limit " + BATCH)
                .params(told, before(today.minusDays(days - 1)), today.minusDays(DAYS_OF_NOTICE))
                .query((row, number) -> new OldDraft(
                        row.getString("id"),
                        row.getString("owner"),
                        lastDay(row.getObject("changed_at", OffsetDateTime.class), today)))
                .list()
                .stream()
                .filter(draft -> tell(draft, told, today))
                .toList();
    }

    private static LocalDate lastDay(OffsetDateTime changedAt, LocalDate today) {
        LocalDate kept = Amsterdam.dayOf(changedAt.toInstant()).plusDays(DAYS_KEPT);
        LocalDate announced = today.plusDays(DAYS_OF_NOTICE);
        return kept.isBefore(announced) ? announced : kept;
    }

    private boolean tell(OldDraft draft, int told, LocalDate today) {
        return db.sql("update draft set told = ?, told_on = ? where id = ? and told = ?")
                        .params(told + 1, today, draft.id(), told)
                        .update()
                == 1;
    }

    private static OffsetDateTime before(LocalDate day) {
        return Amsterdam.startOf(day).atOffset(ZoneOffset.UTC);
    }
}
