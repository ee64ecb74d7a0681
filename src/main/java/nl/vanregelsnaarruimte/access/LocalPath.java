package nl.vanregelsnaarruimte.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

/** A path of this application to go on to after logging in, never an address elsewhere. */
final class LocalPath {

    /** No part begins with a dot or holds a slash in disguise: some browser might read another host in it. */
    private static final Pattern LOCAL = Pattern.compile(
            "(?=.{1,501}$)(?:/(?![/.]|%2[eE])(?:[\\w\\-.~&=+]|%(?!2[fF]|5[cC]))*)+" + "(?:\\?[\\w\\-./~%?&=+]*)?");

    private static final Pattern HOST = Pattern.compile("^https?://[^/]*");

    private LocalPath() {}

    static Optional<String> of(@Nullable String path) {
        return Optional.ofNullable(path).filter(text -> LOCAL.matcher(text).matches());
    }

    /** The page somebody was on: the one he asks for, or the one whose form he sends. */
    static Optional<String> of(HttpServletRequest request) {
        if (!HttpMethod.GET.matches(request.getMethod())) {
            return Optional.ofNullable(request.getHeader(HttpHeaders.REFERER))
                    .flatMap(page -> of(HOST.matcher(page).replaceFirst("")));
        }
        String query = request.getQueryString();
        return of(request.getRequestURI() + (query == null ? "" : "?" + query));
    }
}
