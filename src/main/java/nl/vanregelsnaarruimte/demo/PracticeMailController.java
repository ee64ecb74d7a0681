package nl.vanregelsnaarruimte.demo;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The practice mailbox, where one can read what a manager or a colleague got and follow his link. */
@Controller
@Profile("demo")
@RequestMapping("/oefenpost")
class PracticeMailController {

    private static final int SIZE = 25;

    private final PracticeMailbox mailbox;

    PracticeMailController(PracticeMailbox mailbox) {
        this.mailbox = mailbox;
    }

    @GetMapping
    String list(@RequestParam(name = "na", defaultValue = "") String after, Model model) {
        List<PracticeMail> mails = mailbox.page(after, SIZE + 1);
        boolean more = mails.size() > SIZE;
        model.addAttribute("mails", more ? mails.subList(0, SIZE) : mails);
        model.addAttribute("next", more ? mails.get(SIZE - 1).name() : null);
        return "demo/mailbox";
    }

    @GetMapping("/{name}")
    String mail(@PathVariable String name, Model model) {
        model.addAttribute(
                "mail", mailbox.find(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return "demo/mail";
    }
}
