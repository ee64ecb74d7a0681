package nl.vanregelsnaarruimte.access;

import java.util.List;
import nl.vanregelsnaarruimte.form.Answers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of accounts. */
@Controller
class AccountsController {

    private final Administration administration;
    private final MailTrouble trouble;

    AccountsController(Administration administration, MailTrouble trouble) {
        this.administration = administration;
        this.trouble = trouble;
    }

    @GetMapping("/beheer")
    String list(@RequestParam MultiValueMap<String, String> asked, Model model) {
        Answers answers = Answers.of(asked);
        String part = answers.optionalText("zoek", 100);
        List<Account> accounts = administration.page(answers.value("na"), part);
        boolean more = accounts.size() > Administration.PAGE;
        List<Account> page = more ? accounts.subList(0, Administration.PAGE) : accounts;
        model.addAttribute("answers", answers);
        model.addAttribute("accounts", page);
        model.addAttribute("part", part);
        model.addAttribute("notMailed", trouble.unsent());
        model.addAttribute("next", more ? page.get(page.size() - 1).user().username() : null);
        return "access/accounts";
    }
}
