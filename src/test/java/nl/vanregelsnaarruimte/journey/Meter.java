package nl.vanregelsnaarruimte.journey;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vanregelsnaarruimte.Sent;
import nl.vanregelsnaarruimte.SqlCounter;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/**
 * A window in which everybody has logged in with a password, and that keeps what the dearest request of each name sent
 * to the database. Whoever does something has opened its page before; whenever a proposal waits for something that none
 * waited for before, every reader looks at it.
 */
class Meter implements Window {

    private final MockMvc http;
    private final JdbcClient db;
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Session> sessions = new HashMap<>();
    private final Map<String, Sent> actions = new TreeMap<>();
    private final Map<String, Sent> pages = new TreeMap<>();
    private final Set<String> before;

    Meter(MockMvc http, JdbcClient db) {
        this.http = http;
        this.db = db;
        this.before = Set.copyOf(references());
    }

    /** What each action sent, by its name and what the proposal waits for after it. */
    Map<String, Sent> actions() {
        return actions;
    }

    /** What each page sent, by its name and who read it. */
    Map<String, Sent> pages() {
        return pages;
    }

    /** All that was sent, under the name of the action or page that sent it. */
    String transcript() {
        return Stream.of(actions, pages)
                .flatMap(kept -> kept.entrySet().stream())
                .map(row -> "-- " + row.getKey() + "\n"
                        + row.getValue().roundTrips().stream()
                                .map(sent -> sent.replaceAll("\\s+", " "))
                                .collect(Collectors.joining("\n"))
                        + "\n")
                .collect(Collectors.joining("\n"));
    }

    @Override
    public MockHttpServletResponse send(@Nullable String username, MockHttpServletRequestBuilder request)
            throws Exception {
        MockHttpServletRequest asked = Window.asked(http, request);
        String path = asked.getRequestURI();
        if (asked.getMethod().equals("GET")) {
            return read(username, path);
        }
        if (!path.matches(".*/(oppakken|teruggeven|nieuw)")) {
            read(username, path);
        }
        MvcResult done = measure(username, request, actions, "");
        MockHttpServletResponse answer = done.getResponse();
        if (answer.getRedirectedUrl() != null) {
            read(username, answer.getRedirectedUrl());
        }
        if (seen.add(after(path))) {
            for (String reader : Readers.OF_PROPOSALS) {
                read(reader, "/voorstellen/" + newest());
                read(reader, "/werkvoorraad");
            }
        }
        return answer;
    }

    private MockHttpServletResponse read(@Nullable String username, String path) throws Exception {
        String reader = " " + Objects.requireNonNullElse(username, "bezoeker");
        return measure(username, get(path), pages, reader).getResponse();
    }

    private MvcResult measure(
            @Nullable String username, MockHttpServletRequestBuilder request, Map<String, Sent> kept, String suffix)
            throws Exception {
        MvcResult[] result = new MvcResult[1];
        if (username != null) {
            request.cookie(session(username));
        }
        Sent sent = SqlCounter.watch(() -> result[0] = http.perform(request).andReturn());
        if (result[0].getResponse().getStatus() < 400) {
            String path = result[0].getRequest().getRequestURI();
            String name = name(path) + (suffix.isEmpty() ? after(path) : suffix);
            kept.merge(
                    name,
                    sent,
                    (a, b) -> a.roundTrips().size() >= b.roundTrips().size() ? a : b);
        }
        return result[0];
    }

    /** A session so young that it need not be told yet that somebody is still there. */
    private Cookie session(String username) throws Exception {
        Session known = sessions.get(username);
        if (known == null || known.since().isBefore(Instant.now().minusSeconds(30))) {
            known = new Session(logIn(username), Instant.now());
            sessions.put(username, known);
            // the first page keeps its secret in the session
            http.perform(get("/over").cookie(known.cookie()));
        }
        return known.cookie();
    }

    private Cookie logIn(String username) throws Exception {
        return Objects.requireNonNull(http.perform(post("/inloggen")
                        .with(csrf())
                        .param("username", username)
                        .param("password", "demo"))
                .andReturn()
                .getResponse()
                .getCookie("SESSION"));
    }

    private record Session(Cookie cookie, Instant since) {}

    /** The path, with a step's name in place of a task's number, and without what differs each time. */
    private String name(String path) {
        if (path.startsWith("/taken/")) {
            String id = path.split("/")[2];
            return path.replace(id, step(id).orElse(id));
        }
        return path.replaceAll("VRR-\\d+-\\d+", "{reference}")
                .replaceAll("P-\\d+-\\d+", "{number}")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}")
                .replaceAll("^/(mandaat|eigenaar|collega|rem|besluit)/.*", "/$1/{token}");
    }

    /** What the proposal waits for after this action. */
    private String after(String path) {
        if (path.matches("/(voorstellen/nieuw|collega).*")) {
            return "";
        }
        String steps = db
                .sql("select distinct step from work_item where reference = ? order by step")
                .param(newest())
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.joining(" + "));
        return " -> " + (steps.isEmpty() ? outcome() : steps);
    }

    private String outcome() {
        return db.sql("select coalesce(outcome, stage) from proposal where reference = ?")
                .param(newest())
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** The last one that came while this was watching; others may bear the number of a later year. */
    private String newest() {
        return references().stream()
                .filter(reference -> !before.contains(reference))
                .reduce("", (earlier, later) -> later);
    }

    private List<String> references() {
        return db.sql("select reference from proposal order by reference")
                .query(String.class)
                .list();
    }

    private Optional<String> step(String task) {
        return db.sql(
                        "select step from work_item where task_id = :id union select step from work_done where task_id = :id")
                .param("id", task)
                .query(String.class)
                .optional();
    }
}
