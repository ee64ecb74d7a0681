package nl.vanregelsnaarruimte.access;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.catalina.AccessLog;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * The headers that keep a browser from doing what none of our pages needs.
 *
 * <p>They are put on every answer before anything is known of it: the server refuses some requests by itself, and no
 * filter of the application ever sees those.
 */
class SafeHeaders extends ValveBase implements AccessLog {

    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy",
            """
            default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; \
            connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'\
            """,
            "Permissions-Policy",
            "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "X-XSS-Protection",
            "0");

    private static final boolean ASYNC = true;

    SafeHeaders() {
        super(ASYNC);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        putOn(request, response);
        getNext().invoke(request, response);
    }

    /** Where the server answers for itself ({@code OPTIONS *}), all that it calls is its log. */
    @Override
    public void log(Request request, Response response, long time) {
        if (!response.isCommitted()) {
            putOn(request, response);
        }
    }

    @Override
    public void setRequestAttributesEnabled(boolean enabled) {
        // nothing is logged
    }

    @Override
    public boolean getRequestAttributesEnabled() {
        return false;
    }

    private static void putOn(Request request, Response response) {
        ALWAYS.forEach(response::setHeader);
        response.setHeader("Referrer-Policy", isSecret(request) ? "no-referrer" : "same-origin");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }

    /** The path of these pages is a secret, so they tell nobody where a reader came from. */
    private static boolean isSecret(Request request) {
        String path = String.valueOf(request.getDecodedRequestURI());
        return Stream.of(LinkPurpose.values()).anyMatch(purpose -> path.startsWith(purpose.path("")));
    }
}
