package nl.vanregelsnaarruimte.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/** Begins a session for somebody who has shown who he is. */
@Component
class Login {

    private final SecurityContextRepository contexts;
    private final CsrfAuthenticationStrategy newToken;
    private final Users users;
    private final KnownBrowsers browsers;
    private final KeptForms forms;

    Login(
            SecurityContextRepository contexts,
            CsrfTokenRepository tokens,
            Users users,
            KnownBrowsers browsers,
            KeptForms forms) {
        this.contexts = contexts;
        this.newToken = new CsrfAuthenticationStrategy(tokens);
        this.users = users;
        this.browsers = browsers;
        this.forms = forms;
    }

    /** Where his work is. */
    String home(String username) {
        boolean administrator = users.find(username)
                .filter(user -> user.has(Role.ADMINISTRATOR))
                .isPresent();
        return administrator ? "/beheer" : "/werkvoorraad";
    }

    /** A whole new session: nothing goes along of whoever used this browser before, but what he sent himself. */
    void begin(String username, HttpServletRequest request, HttpServletResponse response) {
        HttpSession before = request.getSession(false);
        Optional<KeptForm> sent = forms.of(before, username);
        if (before != null) {
            before.invalidate();
        }
        Authentication authentication = UsernamePasswordAuthenticationToken.authenticated(username, "", List.of());
        newToken.onAuthentication(authentication, request, response);
        BrowserCookie.give(browsers.renew(BrowserCookie.of(request), username), request, response);
        contexts.saveContext(new SecurityContextImpl(authentication), request, response);
        sent.ifPresent(form -> forms.put(request.getSession(), form));
    }
}
