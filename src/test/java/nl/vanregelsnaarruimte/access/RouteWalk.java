package nl.vanregelsnaarruimte.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.vanregelsnaarruimte.journey.Forms;
import nl.vanregelsnaarruimte.journey.PathTest;
import nl.vanregelsnaarruimte.journey.Road;
import nl.vanregelsnaarruimte.pilot.Pilot;
import nl.vanregelsnaarruimte.proposal.Participant;
import nl.vanregelsnaarruimte.proposal.Participants;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** A walk along all routes that lead to one proposal, for people for whom they lead nowhere. */
abstract class RouteWalk extends PathTest {

    /** What the forms about a proposal ask, but for those of its tasks. */
    private static final Map<String, String> WORDS = Map.of(
            "reason", "Er gaan te veel brieven fout de deur uit.",
            "request", "De winst is groter dan jullie dachten: het gaat om alle vestigingen.",
            "name", "Joris Smit",
            "mail", "joris.smit@voorbeeld.example",
            "organisation", "Gemeente Heidelo");

    private static final Set<Integer> FORBIDDEN = Set.of(403, 404);

    @Autowired
    private List<RequestMappingInfoHandlerMapping> mappings;

    @Autowired
    private Users users;

    @Autowired
    private Participants participants;

    @Autowired
    private JdbcClient db;

    private RouteTable table;
    private String reference = "";
    private String task = "";
    private String draft = "";
    private Map<String, Object> typed = Map.of();

    @BeforeEach
    void begin() throws IOException {
        table = new RouteTable();
        String page = road.posts("indiener", "/voorstellen/nieuw", Map.of()).getRedirectedUrl();
        draft = page.substring(0, page.lastIndexOf('/'));
    }

    /** From here on the walk is along this proposal and this open task, which could be done with this form. */
    final void comesTo(String proposal, String step, Forms.Form form) {
        reference = proposal;
        task = road.task(step, reference).id();
        typed = new HashMap<>(WORDS);
        typed.putAll(form.typed());
        typed.put(
                "colleague",
                participants.of(reference, Participant.Kind.COLLEAGUE).get(0).id());
    }

    /** To these people, with a space in between, it is as if it did not exist, and their lists do not name it. */
    final void isHiddenFrom(String... people) {
        assertThat(walk(people, route -> true, this::tellsNothing)).isEmpty();
        for (String list : List.of("/voorstellen", "/werkvoorraad")) {
            assertThat(each(people))
                    .allSatisfy(person ->
                            assertThat(Road.text(road.sees(person, list))).doesNotContain(reference));
        }
    }

    /** These people may read it, but can do nothing with it. */
    final void standsStillFor(String... people) {
        assertThat(walk(
                        people,
                        route -> route.startsWith("POST"),
                        (person, route, status) -> FORBIDDEN.contains(status)))
                .isEmpty();
    }

    /** What of the routes answers otherwise than it should; all that is kept about the proposal stays as it is. */
    private Map<String, Integer> walk(String[] people, Predicate<String> routes, Rightness right) {
        String before = kept();
        Map<String, Integer> odd = new TreeMap<>();
        RouteTable.routesOf(mappings).stream()
                .filter(routes)
                .filter(route -> !table.isOpen(route) && !real(route).equals(route))
                .forEach(route -> each(people).forEach(person -> {
                    int status = ask(person, real(route)).getStatus();
                    if (!right.is(person, route, status)) {
                        odd.put(person + " " + route, status);
                    }
                }));
        assertThat(kept()).isEqualTo(before);
        return odd;
    }

    /** It does not exist: what he may do again and again, such as throwing away a draft, leads where it leads then. */
    private boolean tellsNothing(String person, String route, int status) {
        if (users.find(person).orElseThrow().roles().stream().noneMatch(role -> table.allows(route, role))) {
            return status == 403;
        }
        return status == 404
                || status == 302
                        && ask(person, route.replaceAll("\\{[^}]*}", "none")).getStatus() == 302;
    }

    private static Stream<String> each(String... people) {
        return Stream.of(people).flatMap(some -> Stream.of(some.split(" ")));
    }

    private String real(String route) {
        return route.replace("/voorstellen/nieuw/{id}", draft)
                .replace("/dossier/{slug}", "/dossier/intake")
                .replace("{slug}", "jij")
                .replace("/taken/{id}", "/taken/" + task)
                .replace(
                        "/pilots/{number}",
                        "/pilots/" + pilots.find(reference).map(Pilot::number).orElse("none"))
                .replace("{reference}", reference);
    }

    private MockHttpServletResponse ask(String username, String route) {
        String[] words = route.split(" ");
        return words[0].equals("GET") ? road.sees(username, words[1]) : road.posts(username, words[1], typed);
    }

    /** Every row that names the proposal. */
    private String kept() {
        List<String> tables = db.sql("select table_name from information_schema.columns"
                        + " where table_schema = 'PUBLIC' and column_name = 'REFERENCE'")
                .query(String.class)
                .list();
        assertThat(tables).contains("PROPOSAL");
        return tables.stream()
                .map(name -> name
                        + db.sql("select * from " + name + " where reference = ?")
                                .param(reference)
                                .query()
                                .listOfRows())
                .toList()
                .toString();
    }

    /** Whether the answer to this person is right. */
    private interface Rightness {
        boolean is(String person, String route, int status);
    }
}
