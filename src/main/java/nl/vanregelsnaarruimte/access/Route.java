package nl.vanregelsnaarruimte.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Who may come to some paths: anybody, or those with one of the roles. */
record Route(@Nullable HttpMethod method, String path, boolean open, Set<Role> roles) {

    static Route open(String path) {
        return new Route(null, path, true, Set.of());
    }

    static Route open(HttpMethod method, String path) {
        return new Route(method, path, true, Set.of());
    }

    static Route only(String path, Set<Role> roles) {
        return new Route(null, path, false, roles);
    }

    /** Whoever may read a page may ask for its headers alone. */
    RequestMatcher matcher() {
        PathPatternRequestMatcher.Builder paths = PathPatternRequestMatcher.withDefaults();
        RequestMatcher matcher = paths.matcher(method, path);
        return HttpMethod.GET.equals(method)
                ? new OrRequestMatcher(matcher, paths.matcher(HttpMethod.HEAD, path))
                : matcher;
    }

    String[] authorities() {
        return roles.stream().map(Role::name).toArray(String[]::new);
    }
}
