package nl.vanregelsnaarruimte.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.vanregelsnaarruimte.workflow.WorkFilter.View;
import org.jspecify.annotations.Nullable;

/**
 * The question to the work list: a part for each group and one for what the reader holds, each of which walks an
 * index in order and stops at the page's size.
 */
class WorkQuery {

    final List<Object> params = new ArrayList<>();
    final String sql;

    WorkQuery(Set<String> groups, String username, WorkFilter filter, @Nullable WorkCursor after, int size) {
        List<String> parts = new ArrayList<>();
        if (filter.view() != View.MINE) {
            groups.forEach(
                    group -> parts.add(part("grp = ? and claimed = false", "grp, claimed", group, filter, after)));
        }
        if (filter.view() != View.FREE) {
            parts.add(part("holder = ?", "holder", username, filter, after));
        }
        String limited = parts.stream()
                .map(part -> "(" + part + " limit " + size + ")")
                .reduce((a, b) -> a + " union all " + b)
                .orElseThrow();
        sql = "select * from (" + limited + ") items order by due, id limit " + size;
    }

    private String part(String where, String order, String value, WorkFilter filter, @Nullable WorkCursor after) {
        StringBuilder part = new StringBuilder("select " + WorkItems.COLUMNS + " from work_item where " + where);
        params.add(value);
        and(part, "step = ?", filter.step());
        and(part, "organisation = ?", filter.organisation());
        if (after != null) {
            // nothing beside it: both databases walk the index to this place, and PostgreSQL plans once (gotchas)
            part.append(" and (due_on, task_id) > (?, ?)");
            params.addAll(List.of(after.due(), after.taskId()));
        }
        return part.append(" order by " + order + ", due_on, task_id").toString();
    }

    private void and(StringBuilder part, String condition, @Nullable String value) {
        if (value != null) {
            part.append(" and ").append(condition);
            params.add(value);
        }
    }
}
