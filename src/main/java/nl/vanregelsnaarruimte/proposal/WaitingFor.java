package nl.vanregelsnaarruimte.proposal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vanregelsnaarruimte.access.Organisations;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.calendar.TermInWords;
import nl.vanregelsnaarruimte.workflow.OpenTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names those on whom proposals wait, the way this reader calls them. */
@Component
class WaitingFor {

    private static final String UNION = "UNION";

    private final Organisations organisations;
    private final TermInWords terms;

    WaitingFor(Organisations organisations, TermInWords terms) {
        this.organisations = organisations;
        this.terms = terms;
    }

    List<Waiting> naming(List<OpenTask> tasks, User reader) {
        Map<String, String> unions = organisations.names(unions(tasks));
        return tasks.stream().map(task -> naming(task, reader, unions)).toList();
    }

    private Waiting naming(OpenTask task, User reader, Map<String, String> unions) {
        if (reader.username().equals(task.holder())) {
            return new Waiting(task, null, "group.YOU", terms.of(task.due()));
        }
        return new Waiting(task, name(task, unions), "group." + task.groupKind(), terms.of(task.due()));
    }

    private static @Nullable String name(OpenTask task, Map<String, String> unions) {
        return task.holderName() == null ? unions.get(task.groupMember()) : task.holderName();
    }

    private static Set<String> unions(List<OpenTask> tasks) {
        return tasks.stream()
                .filter(task -> task.groupKind().equals(UNION))
                .map(OpenTask::groupMember)
                .collect(Collectors.toSet());
    }
}
