package nl.vanregelsnaarruimte.access;

import java.util.List;
import nl.vanregelsnaarruimte.form.Answers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of organisations, and adding one. */
@Controller
@RequestMapping("/beheer/organisaties")
class OrganisationsController {

    private static final String PAGE = "access/organisations";

    private final NewOrganisation newOrganisation;
    private final Organisations organisations;

    OrganisationsController(NewOrganisation newOrganisation, Organisations organisations) {
        this.newOrganisation = newOrganisation;
        this.organisations = organisations;
    }

    @ModelAttribute("organisations")
    List<Organisation> organisations() {
        return organisations.all();
    }

    @ModelAttribute("sectors")
    Sector[] sectors() {
        return Sector.values();
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("answers", Answers.empty());
        return PAGE;
    }

    @PostMapping
    String add(@RequestParam MultiValueMap<String, String> typed, Model model, RedirectAttributes flash) {
        Answers answers = Answers.of(typed);
        newOrganisation.add(answers);
        if (answers.refused()) {
            model.addAttribute("answers", answers);
            return PAGE;
        }
        flash.addFlashAttribute("notice", "access.organisations.added");
        return "redirect:/beheer/organisaties";
    }
}
