package nl.vanregelsnaarruimte.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The pages that only tell something. */
@Controller
class TextPages {

    private final String contact;

    TextPages(@Value("${ruimte.contact}") String contact) {
        this.contact = contact;
    }

    @ModelAttribute("contact")
    String contact() {
        return contact;
    }

    @GetMapping("/over")
    String about() {
        return "web/about";
    }

    @GetMapping("/toegankelijkheid")
    String accessibility() {
        return "web/accessibility";
    }

    @GetMapping("/privacy")
    String privacy() {
        return "web/privacy";
    }
}
