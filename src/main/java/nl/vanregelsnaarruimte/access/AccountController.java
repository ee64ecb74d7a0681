package nl.vanregelsnaarruimte.access;

import nl.vanregelsnaarruimte.form.Answers;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of one account: what is in it, its invitation, and whether it may be used. */
@Controller
@RequestMapping("/beheer/accounts/{username}")
class AccountController {

    private static final String PAGE = "access/account";
    private static final String BACK = "redirect:/beheer/accounts/{username}";

    private final Administration administration;

    AccountController(Administration administration) {
        this.administration = administration;
    }

    @ModelAttribute("account")
    Account account(@PathVariable String username) {
        return administration.find(username).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping
    String show(@ModelAttribute(binding = false) Account account, Model model) {
        model.addAttribute("answers", account.asTyped());
        return PAGE;
    }

    @PostMapping
    String change(
            @ModelAttribute(binding = false) Account account,
            User by,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            RedirectAttributes flash) {
        Answers answers = Answers.of(typed);
        administration.change(account, answers, by);
        return answer(answers, "access.account.saved", model, flash);
    }

    @PostMapping("/uitnodiging")
    String invite(@ModelAttribute(binding = false) Account account, RedirectAttributes flash) {
        administration.invite(account);
        return done("access.account.invited", flash);
    }

    @PostMapping("/aan")
    String activate(@PathVariable String username, RedirectAttributes flash) {
        administration.activate(username);
        return done("access.account.activated", flash);
    }

    @PostMapping("/uit")
    String deactivate(
            @ModelAttribute(binding = false) Account account, User by, Model model, RedirectAttributes flash) {
        Answers answers = account.asTyped();
        administration.deactivate(account.user().username(), by, answers);
        return answer(answers, "access.account.deactivated", model, flash);
    }

    private static String answer(Answers answers, String notice, Model model, RedirectAttributes flash) {
        model.addAttribute("answers", answers);
        return answers.refused() ? PAGE : done(notice, flash);
    }

    private static String done(String notice, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", notice);
        return BACK;
    }
}
