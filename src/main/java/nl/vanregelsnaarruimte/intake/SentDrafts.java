package nl.vanregelsnaarruimte.intake;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Leads whoever goes back to a page of a draft that he sent to his proposal; what he still sends is refused. */
@ControllerAdvice(assignableTypes = {DraftController.class, CheckController.class})
class SentDrafts {

    @ExceptionHandler
    void sent(DraftSent sent, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (HttpMethod.POST.matches(request.getMethod())) {
            request.setAttribute("sentAs", sent.reference());
            response.sendError(HttpServletResponse.SC_CONFLICT);
        } else {
            response.sendRedirect(request.getContextPath() + "/voorstellen/" + sent.reference());
        }
    }
}
