package nl.vanregelsnaarruimte.web;

import java.util.Optional;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.calendar.TermInWords;
import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.proposal.Proposals;
import nl.vanregelsnaarruimte.workflow.Collision;
import nl.vanregelsnaarruimte.workflow.OpenTask;
import nl.vanregelsnaarruimte.workflow.TaskPages;
import nl.vanregelsnaarruimte.workflow.Worklist;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of one task: what is needed to do it, and nothing else. */
@Controller
@RequestMapping("/taken/{id}")
class TaskController {

    /** How often a step is tried when another step of the same proposal moves in the same moment. */
    private static final int TRIES = 3;

    private final Worklist worklist;
    private final TaskPages pages;
    private final Proposals proposals;
    private final TermInWords terms;

    TaskController(Worklist worklist, TaskPages pages, Proposals proposals, TermInWords terms) {
        this.worklist = worklist;
        this.pages = pages;
        this.proposals = proposals;
        this.terms = terms;
    }

    @GetMapping
    String show(@PathVariable String id, User user, Model model) {
        OpenTask task = worklist.forWork(id, user);
        Answers answers = Answers.empty();
        pages.of(task.step()).prefill(task, user, answers);
        return page(task, user, answers, model);
    }

    @PostMapping
    ModelAndView submit(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed,
            User user,
            Model model,
            RedirectAttributes next) {
        OpenTask task = worklist.forWork(id, user);
        Answers answers = submit(task, user, typed);
        if (answers.refused()) {
            return new ModelAndView(page(task, user, answers, model), model.asMap(), HttpStatus.BAD_REQUEST);
        }
        Optional<String> path = pages.of(task.step()).next(task, answers);
        if (path.isPresent()) {
            return new ModelAndView("redirect:" + path.get());
        }
        next.addFlashAttribute("done", task.step());
        return new ModelAndView("redirect:/voorstellen/" + task.reference());
    }

    @PostMapping("/oppakken")
    String claim(@PathVariable String id, User user) {
        return "redirect:/taken/" + worklist.claim(id, user).id();
    }

    @PostMapping("/teruggeven")
    String release(@PathVariable String id, User user) {
        worklist.release(id, user);
        return "redirect:/werkvoorraad";
    }

    private Answers submit(OpenTask opened, User user, MultiValueMap<String, String> typed) {
        OpenTask task = opened;
        for (int left = TRIES; ; left--) {
            Answers answers = Answers.of(typed);
            try {
                pages.of(task.step()).submit(task, user, answers);
                return answers;
            } catch (Collision | DuplicateKeyException lost) {
                if (left == 1) {
                    throw lost;
                }
                // whoever was first may have done this very task
                task = worklist.forWork(task.id(), user);
            }
        }
    }

    private String page(OpenTask task, User user, Answers answers, Model model) {
        model.addAttribute("task", task);
        model.addAttribute("term", terms.of(task.due()));
        model.addAttribute("proposal", proposals.get(task.reference()));
        model.addAttribute("answers", answers);
        model.addAllAttributes(pages.of(task.step()).show(task, user));
        return task.formKey();
    }
}
