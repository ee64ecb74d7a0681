package nl.vanregelsnaarruimte.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/**
 * Keeps what somebody sends whose session has ended, until he has logged in again.
 *
 * <p>Only a form of our own pages comes here with a token that fits. The token changes whenever somebody logs in or out,
 * so the form was shown to the last who logged in, and it waits for him and for nobody else.
 */
@Component
class KeptForms {

    private static final String KEPT = "kept";

    /** As much as the largest form can hold when each of its texts is as long as it may be. */
    private static final int MOST = 200_000;

    /** How many wait for one account; the newest stay. */
    static final int MOST_OF_ONE = 5;

    /** What no page shows and nothing keeps. */
    static final Set<String> NEVER = Set.of("_csrf", "password", "again");

    private final KnownBrowsers browsers;
    private final Sessions sessions;
    private final Clock clock;

    KeptForms(KnownBrowsers browsers, Sessions sessions, Clock clock) {
        this.browsers = browsers;
        this.sessions = sessions;
        this.clock = clock;
    }

    /**
     * Keeps a form that goes to the page it stands on.
     *
     * @param page where it stands
     * @return whether it was kept
     */
    boolean keep(HttpServletRequest request, String page) {
        String path = request.getRequestURI();
        Map<String, String[]> typed = typed(request);
        if (!page.split("\\?", 2)[0].equals(path) || typed.isEmpty() || !isOurs(request) || size(typed) > MOST) {
            return false;
        }
        Optional<String> username = browsers.account(BrowserCookie.of(request));
        username.map(somebody -> KeptForm.of(somebody, path, typed, clock.instant()))
                .ifPresent(form -> keep(request, form));
        return username.isPresent();
    }

    private void keep(HttpServletRequest request, KeptForm form) {
        sessions.endOldest(waitingFor(form.username()), MOST_OF_ONE - 1);
        HttpSession session = request.getSession();
        session.setAttribute(KEPT, form);
        session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, waitingFor(form.username()));
    }

    /** The name under which sessions are found that hold a form for an account; nobody is logged in in them. */
    private static String waitingFor(String username) {
        return KEPT + ":" + username;
    }

    /** What waits in a session for this account. */
    Optional<KeptForm> of(@Nullable HttpSession session, String username) {
        return Optional.ofNullable(session)
                .map(open -> open.getAttribute(KEPT))
                .map(KeptForm.class::cast)
                .filter(form -> form.isOf(username, clock.instant()));
    }

    void put(HttpSession session, KeptForm form) {
        session.setAttribute(KEPT, form);
    }

    void drop(HttpSession session) {
        session.removeAttribute(KEPT);
    }

    private static Map<String, String[]> typed(HttpServletRequest request) {
        Map<String, String[]> typed = new HashMap<>(request.getParameterMap());
        typed.keySet().removeAll(NEVER);
        return typed;
    }

    private static int size(Map<String, String[]> typed) {
        return typed.entrySet().stream()
                .mapToInt(field -> field.getKey().length()
                        + Arrays.stream(field.getValue())
                                .mapToInt(String::length)
                                .sum())
                .sum();
    }

    /** What the browser says of where the form came from. */
    static boolean isOurs(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (site != null || origin == null) {
            return site == null || site.equals("same-origin");
        }
        try {
            return request.getHeader(HttpHeaders.HOST).equals(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }
}
