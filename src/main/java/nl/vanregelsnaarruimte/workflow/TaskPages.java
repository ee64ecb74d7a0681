package nl.vanregelsnaarruimte.workflow;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** All task pages of the application, by the step they belong to. */
@Component
public class TaskPages {

    private final Map<String, TaskPage> pages;

    TaskPages(List<TaskPage> pages) {
        this.pages = pages.stream().collect(Collectors.toUnmodifiableMap(TaskPage::step, Function.identity()));
    }

    /** The page of this step; a step without one is a fault in the model. */
    public TaskPage of(String step) {
        TaskPage page = pages.get(step);
        if (page == null) {
            throw new IllegalStateException("no page for step " + step);
        }
        return page;
    }
}
