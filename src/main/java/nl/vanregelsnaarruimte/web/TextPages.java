package nl.vanregelsnaarruimte.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages that only tell something. */
@Controller
class TextPages {

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
