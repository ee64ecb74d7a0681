package nl.vanregelsnaarruimte.access;

import nl.vanregelsnaarruimte.form.Answers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page to make an account. */
@Controller
@RequestMapping("/beheer/accounts/nieuw")
class NewAccountController {

    private static final String PAGE = "access/new-account";

    private final Administration administration;

    NewAccountController(Administration administration) {
        this.administration = administration;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("answers", Answers.empty());
        return PAGE;
    }

    @PostMapping
    String make(@RequestParam MultiValueMap<String, String> typed, Model model, RedirectAttributes flash) {
        Answers answers = Answers.of(typed);
        administration.make(answers);
        if (answers.refused()) {
            model.addAttribute("answers", answers);
            return PAGE;
        }
        flash.addFlashAttribute("notice", "access.account.made");
        return "redirect:/beheer";
    }
}
