package nl.vanregelsnaarruimte.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.util.List;
import org.apache.catalina.Globals;
import org.apache.tomcat.util.http.Parameters.FailReason;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Where a request goes that is not let through: the login page, "not for you", or "no such page". */
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final List<RequestMatcher> known =
            Routes.TABLE.stream().map(Route::matcher).toList();
    private final KeptForms forms;

    Refusals(KeptForms forms) {
        this.forms = forms;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        if (response.isCommitted()) {
            return; // whoever sent half a form and went away is told nothing
        }
        if (isUnknown(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String back = LocalPath.of(request).orElse("");
        response.sendRedirect(
                request.getContextPath() + "/inloggen?naar=" + URLEncoder.encode(back, UTF_8) + late(request, back));
    }

    private String late(HttpServletRequest request, String page) {
        if (HttpMethod.GET.matches(request.getMethod())) {
            return "";
        }
        return forms.keep(request, page) ? "&verlopen&bewaard" : "&verlopen";
    }

    /**
     * The error page tells a form that stood open too long (stale) from a page for other roles. Of a form that holds too
     * much, or that no browser wrote, the server reads nothing, so that it seems to have no token.
     */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        request.setAttribute("stale", reason instanceof CsrfException);
        response.sendError(isUnknown(request) ? HttpServletResponse.SC_NOT_FOUND : refusal(request));
    }

    private static int refusal(HttpServletRequest request) {
        Object unread = request.getAttribute(Globals.PARAMETER_PARSE_FAILED_REASON_ATTR);
        if (unread == null) {
            return HttpServletResponse.SC_FORBIDDEN;
        }
        return unread == FailReason.POST_TOO_LARGE || unread == FailReason.TOO_MANY_PARAMETERS
                ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
                : HttpServletResponse.SC_BAD_REQUEST;
    }

    private boolean isUnknown(HttpServletRequest request) {
        return known.stream().noneMatch(matcher -> matcher.matches(request));
    }
}
