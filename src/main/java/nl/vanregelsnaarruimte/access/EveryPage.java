package nl.vanregelsnaarruimte.access;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page can show: who is logged in, where to ask, and whether this is the demo. */
@ControllerAdvice
class EveryPage {

    private final CurrentUser current;
    private final String contact;
    private final boolean demo;
    private final Duration patience;

    EveryPage(
            CurrentUser current,
            Environment environment,
            @Value("${ruimte.contact}") String contact,
            @Value("${spring.session.timeout}") Duration patience) {
        this.current = current;
        this.contact = contact;
        this.patience = patience;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    @ModelAttribute("me")
    @Nullable
    User me() {
        return current.find().orElse(null);
    }

    /** The mail address for questions. */
    @ModelAttribute("contact")
    String contact() {
        return contact;
    }

    /** After how many minutes without a sign of its reader a session ends. */
    @ModelAttribute("patience")
    long patience() {
        return patience.toMinutes();
    }

    @ModelAttribute("demo")
    boolean demo() {
        return demo;
    }
}
