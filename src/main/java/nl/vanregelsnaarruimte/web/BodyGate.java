package nl.vanregelsnaarruimte.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.springframework.http.HttpHeaders;

/**
 * Reads forms, a bounded number at once: whoever sends slowly keeps a thread busy, and whoever says that he will send much
 * gets that much memory at once. So nobody who does either keeps others from reading pages.
 */
class BodyGate extends ValveBase {

    /** Of the server's 200 threads, so that pages can always be read. */
    private static final int READING = 100;

    /** More than one address needs, also when a whole office is behind it: a form arrives within a moment. */
    static final int READING_FROM_ONE = 30;

    /** No form that is filled in with care comes near it. */
    static final int LARGE = 65_536;

    /** Each may hold 2 MB, and twice that while it is answered. */
    static final int LARGE_AT_ONCE = 8;

    private static final String SECONDS = "10";

    private final Semaphore reading = new Semaphore(READING);
    private final Semaphore large = new Semaphore(LARGE_AT_ONCE);
    private final Map<String, Integer> addresses = new ConcurrentHashMap<>();

    BodyGate() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (response.getStatus() >= Response.SC_BAD_REQUEST) {
            getNext().invoke(request, response); // refused already, and not to be read
        } else if (!isLarge(request)) {
            readAndPass(request, response);
        } else if (large.tryAcquire()) {
            try {
                readAndPass(request, response);
            } finally {
                large.release();
            }
        } else {
            refuse(request, response);
        }
    }

    private void readAndPass(Request request, Response response) throws IOException, ServletException {
        if (!hasBody(request) || read(request)) {
            getNext().invoke(request, response);
        } else {
            refuse(request, response);
        }
    }

    /** False when too many are read already. */
    private boolean read(Request request) throws IOException {
        if (!reading.tryAcquire()) {
            return false;
        }
        String address = request.getRemoteAddr();
        try {
            boolean few = addresses.merge(address, 1, Integer::sum) <= READING_FROM_ONE;
            if (few) {
                request.setCharacterEncoding(UTF_8.name());
                request.getParameterMap();
            }
            return few;
        } finally {
            addresses.computeIfPresent(address, (same, count) -> count == 1 ? null : count - 1);
            reading.release();
        }
    }

    /** The rest is not waited for. */
    private static void refuse(Request request, Response response) throws IOException {
        request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
        response.sendError(Response.SC_SERVICE_UNAVAILABLE);
    }

    private static boolean hasBody(Request request) {
        return request.getContentLengthLong() > 0 || isChunked(request);
    }

    private static boolean isLarge(Request request) {
        return request.getContentLengthLong() > LARGE || isChunked(request);
    }

    private static boolean isChunked(Request request) {
        return request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }
}
