package nl.vanregelsnaarruimte.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.vanregelsnaarruimte.access.CurrentUser;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.proposal.ProposalNotFound;
import nl.vanregelsnaarruimte.workflow.TaskNotFound;
import nl.vanregelsnaarruimte.workflow.TaskNotOpen;
import nl.vanregelsnaarruimte.workflow.TaskRefused;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** What goes wrong and can be explained; the pages in {@code templates/error} read the request's attributes. */
@ControllerAdvice
class Faults {

    private final CurrentUser current;

    Faults(CurrentUser current) {
        this.current = current;
    }

    @ExceptionHandler({TaskNotFound.class, ProposalNotFound.class})
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    @ExceptionHandler
    void notOpen(TaskNotOpen lost, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String asker = current.find().map(User::username).orElse(null);
        request.setAttribute("conflict", Conflict.of(lost, asker));
        response.sendError(HttpServletResponse.SC_CONFLICT);
    }

    /** The database let one of two have what only one can have. */
    @ExceptionHandler({DuplicateKeyException.class, ConcurrencyFailureException.class})
    void collided(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_CONFLICT);
    }

    @ExceptionHandler
    void refused(TaskRefused refused, HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute("refused", refused);
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
}
