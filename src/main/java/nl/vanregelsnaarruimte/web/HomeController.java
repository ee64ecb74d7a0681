package nl.vanregelsnaarruimte.web;

import nl.vanregelsnaarruimte.proposal.FrontPagePart;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The front page: is this for me, what do I do, does it work. */
@Controller
class HomeController {

    private final ObjectProvider<FrontPagePart> parts;

    HomeController(ObjectProvider<FrontPagePart> parts) {
        this.parts = parts;
    }

    @GetMapping("/")
    String show(Model model) {
        parts.orderedStream().forEach(part -> model.addAllAttributes(part.show()));
        return "web/home";
    }
}
