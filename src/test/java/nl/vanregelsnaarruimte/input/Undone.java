package nl.vanregelsnaarruimte.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNullElse;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.vanregelsnaarruimte.SqlCounter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.HandlerMapping;

/** Asks the application something, sees what comes of it, and takes it back. */
record Undone(MockMvc http, TransactionTemplate transaction, JdbcClient db) {

    private static final int FAULT = 500;

    /** Sessions and wrong passwords are counted, and a draft is kept before anything is said about it. */
    private static final Pattern CHANGES =
            Pattern.compile("(?is)\\s*(?:insert into|update|delete from|merge|drop|create|alter)\\s+"
                    + "(?!spring_session|login_attempt|draft set answers).*");

    /** What somebody gets who only looks. */
    Answer look(@Nullable String username, String path) {
        return ask(new Attempt("", username, () -> get(URI.create(path)), null, true));
    }

    Answer ask(Attempt attempt) {
        Kept[] after = new Kept[1];
        Answer answer = Objects.requireNonNull(transaction.execute(status -> {
            try {
                Answer got = asked(attempt.who(), attempt.request().get(), status);
                if ((attempt.vain() || got.refused()) && !got.changed().isEmpty()) {
                    after[0] = Kept.in(db);
                }
                return got;
            } finally {
                status.setRollbackOnly();
            }
        }));
        // a statement may have changed nothing
        return answer.with(after[0] == null ? "" : after[0].changedSince(Kept.in(db)));
    }

    private Answer asked(@Nullable String username, MockHttpServletRequestBuilder request, TransactionStatus status) {
        List<MvcResult> done = new ArrayList<>();
        String written;
        try {
            written =
                    SqlCounter.watch(() -> done.add(http.perform(as(username, request.with(csrf())))
                                    .andReturn()))
                            .statements()
                            .stream()
                            .filter(CHANGES.asMatchPredicate())
                            .collect(Collectors.joining("; "));
        } catch (Exception e) {
            return new Answer("", FAULT, "", trace(e), "", "", "");
        }
        MvcResult result = done.get(0);
        String location = requireNonNullElse(result.getResponse().getHeader("Location"), "");
        return new Answer(
                route(result.getRequest()),
                result.getResponse().getStatus(),
                requireNonNullElse(result.getResponse().getContentType(), ""),
                html(result),
                location,
                location.startsWith("/") ? next(username, location) : "",
                // what threw takes back what it did
                status.isRollbackOnly() ? "" : written);
    }

    private static MockHttpServletRequestBuilder as(@Nullable String username, MockHttpServletRequestBuilder request) {
        return username == null ? request : request.with(user(username));
    }

    private String next(@Nullable String username, String location) {
        try {
            return body(http.perform(as(username, get(URI.create(location))))
                    .andReturn()
                    .getResponse());
        } catch (Exception e) {
            return trace(e);
        }
    }

    /** The page; what the application hands to the server to explain, the server hands to the error page. */
    private String html(MvcResult result) {
        String html = body(result.getResponse());
        if (!html.isEmpty() || result.getResponse().getStatus() < 400) {
            return html;
        }
        try {
            return body(http.perform(errorPage(result)).andReturn().getResponse());
        } catch (Exception e) {
            return trace(e);
        }
    }

    private static MockHttpServletRequestBuilder errorPage(MvcResult result) {
        MockHttpServletRequest asked = result.getRequest();
        MockHttpServletRequestBuilder page = get("/error")
                .accept(MediaType.TEXT_HTML)
                .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, asked.getRequestURI())
                .requestAttr(
                        RequestDispatcher.ERROR_STATUS_CODE,
                        result.getResponse().getStatus())
                .with(request -> {
                    request.setDispatcherType(DispatcherType.ERROR);
                    return request;
                });
        for (String name : List.of("conflict", "refused", "stale")) {
            if (asked.getAttribute(name) != null) {
                page.requestAttr(name, Objects.requireNonNull(asked.getAttribute(name)));
            }
        }
        return page;
    }

    private static String route(MockHttpServletRequest request) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return request.getMethod() + " " + requireNonNullElse(pattern, request.getRequestURI());
    }

    private static String body(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), UTF_8);
    }

    private static String trace(Exception e) {
        StringWriter text = new StringWriter();
        e.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
