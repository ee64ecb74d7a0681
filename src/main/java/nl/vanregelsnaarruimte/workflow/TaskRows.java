package nl.vanregelsnaarruimte.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.RowMapper;

/**
 * Reads tasks from rows of the work list, column by column: these are the rows that are read most, and what reads any
 * record asks PostgreSQL for an instant, which it refuses with a fault for every row.
 */
class TaskRows implements RowMapper<OpenTask> {

    /** In the order in which they are read; what a union of questions is ordered by has a name of its own. */
    static final String COLUMNS = "task_id as id, step, form_key, reference, title, organisation, grp, holder,"
            + " holder_name, due_on as due, created_at";

    @Override
    public OpenTask mapRow(ResultSet row, int number) throws SQLException {
        return new OpenTask(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getObject(10, LocalDate.class),
                row.getObject(11, OffsetDateTime.class).toInstant());
    }
}
