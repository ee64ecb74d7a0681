package nl.vanregelsnaarruimte.access;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives the pages of refusals what was typed. */
@ControllerAdvice(assignableTypes = ErrorController.class)
class LostTexts {

    @ModelAttribute("lost")
    @Nullable
    LostText lost(HttpServletRequest request) {
        return LostText.of(request).orElse(null);
    }
}
