package nl.vanregelsnaarruimte.web;

import java.util.List;
import java.util.stream.Stream;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.calendar.TermInWords;
import nl.vanregelsnaarruimte.calendar.TermInWords.Tone;
import nl.vanregelsnaarruimte.workflow.OpenTask;
import nl.vanregelsnaarruimte.workflow.WorkCursor;
import nl.vanregelsnaarruimte.workflow.WorkPage;
import org.jspecify.annotations.Nullable;

/**
 * One page of the work list as it is shown. Public, because compiled expressions read nothing else: a tenth more pages
 * in a second.
 *
 * @param late how many of these tasks are late
 * @param moreLate whether the next page begins with late ones too
 */
public record WorkView(
        List<WorkGroup> groups,
        long late,
        boolean moreLate,
        @Nullable WorkCursor next) {

    static WorkView of(WorkPage page, User reader, TermInWords terms) {
        List<WorkLine> lines =
                page.tasks().stream().map(task -> line(task, reader, terms)).toList();
        List<WorkGroup> groups = Stream.of(Tone.values())
                .map(tone -> new WorkGroup(
                        tone,
                        lines.stream()
                                .filter(line -> line.term().tone() == tone)
                                .toList()))
                .filter(group -> !group.lines().isEmpty())
                .toList();
        long late =
                lines.stream().filter(line -> line.term().tone() == Tone.LATE).count();
        return new WorkView(groups, late, page.next() != null && late == lines.size(), page.next());
    }

    /** The task to begin with; null when there is none. */
    public @Nullable WorkLine first() {
        return groups.isEmpty() ? null : groups.get(0).lines().get(0);
    }

    private static WorkLine line(OpenTask task, User reader, TermInWords terms) {
        return new WorkLine(task, terms.of(task.due()), reader.username().equals(task.holder()));
    }
}
