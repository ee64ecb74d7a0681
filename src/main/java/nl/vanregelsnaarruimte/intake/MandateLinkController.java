package nl.vanregelsnaarruimte.intake;

import java.util.Optional;
import nl.vanregelsnaarruimte.access.LinkPurpose;
import nl.vanregelsnaarruimte.access.Links;
import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.workflow.OpenTask;
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

/** The page of a manager who is asked for room and has no account; opening it does nothing. */
@Controller
@RequestMapping("/mandaat/{token}")
class MandateLinkController {

    private final Links links;
    private final MandateGiving giving;
    private final GiveMandatePage page;

    MandateLinkController(Links links, MandateGiving giving, GiveMandatePage page) {
        this.links = links;
        this.giving = giving;
        this.page = page;
    }

    @GetMapping
    ModelAndView show(@PathVariable String token, Model model) {
        return task(token)
                .map(task -> form(token, task, Answers.empty(), model))
                .orElseGet(() -> closed());
    }

    @PostMapping
    ModelAndView give(@PathVariable String token, @RequestParam MultiValueMap<String, String> typed, Model model) {
        Optional<OpenTask> task = task(token);
        if (task.isEmpty()) {
            return closed();
        }
        Answers answers = Answers.of(typed);
        giving.give(task.get(), answers);
        return answers.refused() ? form(token, task.get(), answers, model) : new ModelAndView("intake/mandate-given");
    }

    private Optional<OpenTask> task(String token) {
        return links.open(token, LinkPurpose.MANDATE).flatMap(link -> giving.task(link.subject()));
    }

    private ModelAndView form(String token, OpenTask task, Answers answers, Model model) {
        model.addAllAttributes(page.shown(task.reference()));
        model.addAttribute("task", task);
        model.addAttribute("answers", answers);
        model.addAttribute("action", "/mandaat/" + token);
        return new ModelAndView(
                task.formKey(), model.asMap(), answers.refused() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }

    /** Used, expired or never there: whoever only guesses learns nothing. */
    private static ModelAndView closed() {
        ModelAndView closed = new ModelAndView("intake/link-closed");
        closed.setStatus(HttpStatus.GONE);
        return closed;
    }
}
