package nl.vanregelsnaarruimte.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationTrustResolver;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads the user of a session once per request, when first asked for, so that a role taken away counts at once. */
class FreshUserFilter extends OncePerRequestFilter {

    private static final String KNOWN = FreshUserFilter.class.getName() + ".KNOWN";

    private final AuthenticationTrustResolver trust = new AuthenticationTrustResolverImpl();
    private final Users users;

    FreshUserFilter(Users users) {
        this.users = users;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Supplier<SecurityContext> stored = SecurityContextHolder.getDeferredContext();
        SecurityContextHolder.setDeferredContext(() -> known(request, stored));
        chain.doFilter(request, response);
    }

    /** An error page shows who is logged in as well. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private SecurityContext known(HttpServletRequest request, Supplier<SecurityContext> stored) {
        if (request.getAttribute(KNOWN) instanceof SecurityContext context) {
            return context;
        }
        SecurityContext context = isBroken(request) ? new SecurityContextImpl() : fresh(stored.get());
        request.setAttribute(KNOWN, context);
        return context;
    }

    /** After a fault the database may be the reason: the page that says so does not ask it again. */
    private static boolean isBroken(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.ERROR
                && request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                && status >= HttpStatus.INTERNAL_SERVER_ERROR.value();
    }

    private SecurityContext fresh(SecurityContext stored) {
        Authentication authentication = stored.getAuthentication();
        if (authentication == null || trust.isAnonymous(authentication)) {
            return stored;
        }
        return users.find(authentication.getName())
                .map(user -> new SecurityContextImpl(new SignedIn(user)))
                .orElseGet(SecurityContextImpl::new);
    }
}
