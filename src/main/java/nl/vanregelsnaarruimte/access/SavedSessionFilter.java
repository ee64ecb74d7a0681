package nl.vanregelsnaarruimte.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets go of the session once the answer has left, because it was saved then.
 *
 * <p>Spring Session saves it before the first byte leaves, and again at the end of the request. The second time has
 * nothing to write, and yet asks the database for the session once more.
 */
class SavedSessionFilter extends OncePerRequestFilter {

    private static final String SESSION = SessionRepositoryFilter.SESSION_REPOSITORY_ATTR + ".CURRENT_SESSION";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        if (response.isCommitted()) {
            request.removeAttribute(SESSION);
        }
    }
}
