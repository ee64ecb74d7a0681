package nl.vanregelsnaarruimte.input;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.vanregelsnaarruimte.journey.Window;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** A window in which each form gets odd things: just before somebody sends it for the first time, and where he reads. */
final class WindowUnderFire implements Window {

    private final MockMvc http;
    private final Undone application;
    private final Siege siege;
    private final Map<String, String> headings;
    private final Map<String, Set<String>> asked;
    private final Set<String> tried = new HashSet<>();
    private final Set<String> routes = new TreeSet<>();
    private final Set<String> steps = new TreeSet<>();

    /** With the step of each heading that is one's, and what each route asks in its address. */
    WindowUnderFire(
            MockMvc http,
            Undone application,
            Siege siege,
            Map<String, String> headings,
            Map<String, Set<String>> asked) {
        this.http = http;
        this.application = application;
        this.siege = siege;
        this.headings = headings;
        this.asked = asked;
    }

    /** Each route by which something was done, as "POST /path/{name}". */
    Set<String> routes() {
        return routes;
    }

    /** Each step whose form was tried. */
    Set<String> steps() {
        return steps;
    }

    @Override
    public MockHttpServletResponse send(@Nullable String username, MockHttpServletRequestBuilder request)
            throws Exception {
        MockHttpServletRequest sent = Window.asked(http, request);
        String path = sent.getRequestURI();
        if (sent.getMethod().equals("GET")) {
            reads(username, path, application.look(username, path));
        } else {
            Map<String, List<String>> right = new LinkedHashMap<>();
            sent.getParameterMap().forEach((field, values) -> right.put(field, Arrays.asList(values)));
            tries(username, path, right);
        }
        return Window.on(http).send(username, request);
    }

    /** The form that is about to be sent, and the others on its page. */
    private void tries(@Nullable String username, String path, Map<String, List<String>> right) {
        Answer page = application.look(username, path);
        List<FoundForm> forms = page.isPage() ? FoundForm.on(page.page(), path) : List.of();
        String step = step(page);
        FoundForm known = forms.stream()
                .filter(form -> form.action().equals(path))
                .max(Comparator.comparingLong(form ->
                        right.keySet().stream().filter(form.names()::contains).count()))
                .orElseGet(() -> new FoundForm(path, true, right, Set.of(), Set.of()));
        triesOnce(username, step, known.sentAs(right));
        forms.stream().filter(form -> !form.action().equals(path)).forEach(form -> triesOnce(username, step, form));
    }

    /** The forms of a page that somebody came to, as they stand there. */
    void reads(@Nullable String username, String path, Answer page) {
        if (page.isPage() && !page.refused()) {
            routes.add(page.route());
            triesOnce(username, "", FoundForm.ofAddress(path, names(page.route(), path)));
            FoundForm.on(page.page(), path).forEach(form -> triesOnce(username, step(page), form));
        }
    }

    /** An address that leads nowhere, of a route that may have been met already. */
    void triesAddress(String route) {
        String path = route.replaceAll("\\{[^}]*}", "none").replace("/**", "/none");
        if (routes.add("GET " + route)) {
            siege.tries(null, FoundForm.ofAddress(path, asked.getOrDefault("GET " + route, Set.of())));
        }
    }

    /** What the route asks, and what the links to it say. */
    private Set<String> names(String route, String path) {
        Set<String> all = new TreeSet<>(asked.getOrDefault(route, Set.of()));
        all.addAll(UriComponentsBuilder.fromUriString(path)
                .build()
                .getQueryParams()
                .keySet());
        return all;
    }

    /** A form that was not tried yet, whatever number stands in its path. */
    private void triesOnce(@Nullable String username, String step, FoundForm form) {
        String route = (form.post() ? "POST " : "GET ") + pattern(form.action());
        if (tried.add(step + " " + route + " " + form.names())) {
            routes.add(route);
            steps.add(step);
            siege.tries(username, form);
        }
    }

    /** The step whose page this is, by its heading; else nothing. */
    private String step(Answer answer) {
        return answer.page().all("h1").stream()
                .map(heading -> headings.getOrDefault(heading.text(), ""))
                .findFirst()
                .orElse("");
    }

    static String pattern(String path) {
        return path.replaceAll("[?#].*", "")
                .replaceAll("VRR-\\d+-\\d+", "{reference}")
                .replaceAll("P-\\d+-\\d+", "{number}")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}")
                .replaceAll("^/(mandaat|eigenaar|collega|rem|besluit|welkom)/[^/]+", "/$1/{token}")
                .replaceAll("^/taken/[^/]+", "/taken/{id}")
                .replaceAll("^/beheer/accounts/(?!nieuw$)[^/]+", "/beheer/accounts/{username}")
                .replaceAll("\\{id\\}/(?!weg|controle|oppakken|teruggeven|brief)\\w[\\w-]*$", "{id}/{slug}");
    }
}
