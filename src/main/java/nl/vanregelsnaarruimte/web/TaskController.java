package nl.vanregelsnaarruimte.web;

import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.workflow.Again;
import nl.vanregelsnaarruimte.workflow.Worklist;
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

    private final Worklist worklist;
    private final TaskDesk desk;

    TaskController(Worklist worklist, TaskDesk desk) {
        this.worklist = worklist;
        this.desk = desk;
    }

    @GetMapping
    String show(@PathVariable String id, User user, Model model) {
        TaskSheet sheet = desk.open(id, user);
        model.addAllAttributes(sheet.shown());
        return sheet.task().formKey();
    }

    @PostMapping
    ModelAndView submit(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed,
            User user,
            RedirectAttributes next) {
        TaskSheet sheet = Again.whenCrossed(() -> desk.submit(id, user, Answers.of(typed)));
        if (sheet.refused()) {
            return new ModelAndView(sheet.task().formKey(), sheet.shown(), HttpStatus.BAD_REQUEST);
        }
        if (sheet.next().isPresent()) {
            return new ModelAndView("redirect:" + sheet.next().get());
        }
        // in the address and not in the session, which then need not be written
        next.addAttribute("gedaan", sheet.task().step());
        return new ModelAndView("redirect:/voorstellen/" + sheet.task().reference());
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
}
