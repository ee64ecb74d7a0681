package nl.vanregelsnaarruimte.proposal;

import java.util.Locale;
import nl.vanregelsnaarruimte.access.User;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of one proposal: where it is, on whom it waits, and everything known about it. */
@Controller
class ProposalController {

    private final Dossiers dossiers;
    private final MessageSource messages;

    ProposalController(Dossiers dossiers, MessageSource messages) {
        this.dossiers = dossiers;
        this.messages = messages;
    }

    @GetMapping("/voorstellen/{reference}")
    String show(
            @PathVariable String reference,
            @RequestParam(name = "tekening", defaultValue = "") String drawing,
            @RequestParam(name = "gedaan", defaultValue = "") String done,
            User user,
            Locale locale,
            Model model) {
        model.addAttribute(
                "dossier", dossiers.open(reference, user, Drawing.named(drawing).orElse(null)));
        model.addAttribute("drawings", Drawing.values());
        // what anybody may have typed into an address: the name of a step, or nothing
        if (done.matches("Task_\\w+")) {
            model.addAttribute("done", messages.getMessage("step." + done + ".name", null, null, locale));
        }
        return "proposal/show";
    }
}
