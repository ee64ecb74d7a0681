package nl.vanregelsnaarruimte.web;

import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import nl.vanregelsnaarruimte.calendar.Amsterdam;
import nl.vanregelsnaarruimte.workflow.TaskNotOpen;
import org.jspecify.annotations.Nullable;

/**
 * Who was first, for the page that says so.
 *
 * @param by null when the process itself took the task back
 * @param at null while the task is only held
 * @param own whether he who asks did it himself
 */
record Conflict(
        TaskNotOpen.Reason reason,
        String reference,
        @Nullable String by,
        @Nullable LocalDateTime at,
        boolean own) {

    static Conflict of(TaskNotOpen lost, @Nullable String asker) {
        LocalDateTime at = Optional.ofNullable(lost.at())
                .map(instant -> instant.atZone(Amsterdam.ZONE))
                .map(ZonedDateTime::toLocalDateTime)
                .orElse(null);
        return new Conflict(lost.reason(), lost.reference(), lost.by(), at, lost.isDoneBy(asker));
    }
}
