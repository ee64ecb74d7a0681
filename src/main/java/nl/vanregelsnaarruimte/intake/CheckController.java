package nl.vanregelsnaarruimte.intake;

import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.form.Answers;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The last page of the form: everything in one place, what is still missing, and the button that sends it. */
@Controller
@RequestMapping("/voorstellen/nieuw/{id}/" + CheckController.SLUG)
class CheckController {

    static final String SLUG = "controle";

    private final Drafts drafts;

    CheckController(Drafts drafts) {
        this.drafts = drafts;
    }

    @GetMapping
    String show(@PathVariable String id, User user, Model model) {
        Answers answers = drafts.get(id, user).answers();
        Submission.check(answers, user.mail());
        return show(id, answers, model);
    }

    @PostMapping
    ModelAndView send(@PathVariable String id, User user, Model model, RedirectAttributes next) {
        Sending sending = drafts.send(id, user);
        if (sending.answers().refused()) {
            return new ModelAndView(show(id, sending.answers(), model), model.asMap(), HttpStatus.BAD_REQUEST);
        }
        next.addFlashAttribute("sent", true);
        return new ModelAndView("redirect:/voorstellen/" + sending.reference());
    }

    private static String show(String id, Answers answers, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("pages", DraftForm.PAGES);
        model.addAttribute("typed", answers);
        return "intake/check";
    }
}
