package nl.vanregelsnaarruimte.proposal;

import nl.vanregelsnaarruimte.access.User;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of one proposal: where it is, on whom it waits, and everything known about it. */
@Controller
class ProposalController {

    private final Dossiers dossiers;

    ProposalController(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @GetMapping("/voorstellen/{reference}")
    String show(
            @PathVariable String reference,
            @RequestParam(name = "tekening", defaultValue = "") String drawing,
            User user,
            Model model) {
        model.addAttribute(
                "dossier", dossiers.open(reference, user, Drawing.named(drawing).orElse(null)));
        model.addAttribute("drawings", Drawing.values());
        return "proposal/show";
    }
}
