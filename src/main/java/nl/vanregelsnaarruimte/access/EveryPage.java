package nl.vanregelsnaarruimte.access;

import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the frame of every page shows: who is logged in, and whether this is the demo. */
@ControllerAdvice
class EveryPage {

    private final CurrentUser current;
    private final boolean demo;

    EveryPage(CurrentUser current, Environment environment) {
        this.current = current;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    @ModelAttribute("me")
    @Nullable
    User me() {
        return current.find().orElse(null);
    }

    @ModelAttribute("demo")
    boolean demo() {
        return demo;
    }
}
