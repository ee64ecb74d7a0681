package nl.vanregelsnaarruimte.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.calendar.TermInWords;
import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.proposal.Proposals;
import nl.vanregelsnaarruimte.workflow.OpenTask;
import nl.vanregelsnaarruimte.workflow.TaskPage;
import nl.vanregelsnaarruimte.workflow.TaskPages;
import nl.vanregelsnaarruimte.workflow.Worklist;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens tasks and does them: whether somebody may, what he typed and what comes of it are one transaction. */
@Service
@Transactional
class TaskDesk {

    private final Worklist worklist;
    private final TaskPages pages;
    private final Proposals proposals;
    private final TermInWords terms;

    TaskDesk(Worklist worklist, TaskPages pages, Proposals proposals, TermInWords terms) {
        this.worklist = worklist;
        this.pages = pages;
        this.proposals = proposals;
        this.terms = terms;
    }

    @Transactional(readOnly = true)
    TaskSheet open(String id, User user) {
        OpenTask task = worklist.forWork(id, user);
        Answers answers = Answers.empty();
        pages.of(task.step()).prefill(task, user, answers);
        return new TaskSheet(task, answers, shown(task, user, answers), Optional.empty());
    }

    TaskSheet submit(String id, User user, Answers answers) {
        OpenTask task = worklist.atWork(id, user);
        TaskPage page = pages.of(task.step());
        page.submit(task, user, answers);
        return answers.refused()
                ? new TaskSheet(task, answers, shown(task, user, answers), Optional.empty())
                : new TaskSheet(task, answers, Map.of(), page.next(task, answers));
    }

    private Map<String, Object> shown(OpenTask task, User user, Answers answers) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("task", task);
        shown.put("term", terms.of(task.due()));
        shown.put("proposal", proposals.get(task.reference()));
        shown.put("answers", answers);
        shown.putAll(pages.of(task.step()).show(task, user));
        return shown;
    }
}
