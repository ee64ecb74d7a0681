package nl.vanregelsnaarruimte.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.vanregelsnaarruimte.calendar.Amsterdam;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the work list in step with the engine's tasks, inside the engine's own transaction. */
@Component
class TaskListener {

    private final WorkItems items;
    private final Deadlines deadlines;
    private final List<StepWatch> watches;
    private final List<StepDays> days;
    private final Clock clock;

    TaskListener(WorkItems items, Deadlines deadlines, List<StepWatch> watches, List<StepDays> days, Clock clock) {
        this.items = items;
        this.deadlines = deadlines;
        this.watches = watches;
        this.days = days;
        this.clock = clock;
    }

    @EventListener
    void on(DelegateTask task) {
        switch (task.getEventName()) {
            case "create" -> open(task);
            // also told when a message or a timer takes the task away; done tasks have left the list before
            case "delete" -> items.find(task.getId()).ifPresent(items::withdraw);
            default -> {}
        }
    }

    private void open(DelegateTask task) {
        String step = task.getTaskDefinitionKey();
        String reference = Objects.requireNonNull(task.getExecution().getProcessBusinessKey());
        LocalDate due = due(reference, step);
        items.open(new NewWorkItem(
                task.getId(),
                step,
                formKey(task),
                reference,
                TaskGroups.of(task),
                task.getAssignee() != null,
                task.getAssignee(),
                due,
                deadlines.remindOn(step, due),
                deadlines.remindAgainOn(step, due),
                deadlines.of(step).escalateTo(),
                items.now()));
        watches.forEach(watch -> watch.opens(reference, step));
    }

    private LocalDate due(String reference, String step) {
        LocalDate today = Amsterdam.today(clock);
        return days.stream()
                .flatMap(known -> known.of(reference, step).stream())
                .findFirst()
                .map(between -> between.notAfterLast(deadlines.due(step, between.notBeforeFirst(today))))
                .orElseGet(() -> deadlines.due(step, today));
    }

    private static String formKey(DelegateTask task) {
        return task.getBpmnModelElementInstance().getCamundaFormKey();
    }
}
