package nl.vanregelsnaarruimte.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.vanregelsnaarruimte.AppTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Walks every route of the running application, as a visitor and as each role; everything is undone afterwards. */
@AppTest
@Transactional
class RouteRightsTests {

    private static final Map<Role, String> PEOPLE = Map.of(
            Role.SUBMITTER, "indiener",
            Role.ADVISER, "imi",
            Role.COORDINATOR, "imi-coordinator",
            Role.BROKER, "bzk-makelaar",
            Role.ASSESSOR, "bzk",
            Role.DECIDER, "bzk-beslisser",
            Role.UNION, "bond",
            Role.LAWYER, "jurist",
            Role.EVALUATOR, "evaluator",
            Role.ADMINISTRATOR, "beheer");

    private final RouteTable table = new RouteTable();

    @Autowired
    private MockMvc browser;

    @Autowired
    private List<RequestMappingInfoHandlerMapping> mappings;

    RouteRightsTests() throws IOException {}

    @Test
    void everyRouteHasARow() {
        assertThat(routes()).isNotEmpty().allMatch(table::knows);
    }

    @Test
    void noRouteIsShutToAll() {
        assertThat(routes()).allMatch(route -> {
            String[] words = route.split(" ");
            MockHttpServletRequest asked = new MockHttpServletRequest(words[0], path(words[1]));
            return Routes.TABLE.stream().anyMatch(row -> row.matcher().matches(asked));
        });
    }

    @Test
    void aVisitorComesOnlyToWhatIsOpen() throws Exception {
        Set<String> wrong = new TreeSet<>();
        for (String route : routes()) {
            if (isLetIn(ask(route)) != table.isOpen(route)) {
                wrong.add(route);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void eachRoleComesWhereItMayAndNowhereElse() throws Exception {
        assertThat(PEOPLE).containsOnlyKeys(Role.values());
        Set<String> wrong = new TreeSet<>();
        for (String route : routes()) {
            for (Role role : Role.values()) {
                if (isLetIn(ask(route).with(user(PEOPLE.get(role)))) != table.allows(route, role)) {
                    wrong.add(role + " " + route);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private Set<String> routes() {
        return RouteTable.routesOf(mappings);
    }

    private static MockHttpServletRequestBuilder ask(String route) {
        String[] words = route.split(" ");
        return request(HttpMethod.valueOf(words[0]), path(words[1])).with(csrf());
    }

    /** Nothing has the name that is put in for what stands between braces. */
    private static String path(String pattern) {
        return pattern.replaceAll("\\{[^}]*}", "none").replace("/**", "/none");
    }

    private boolean isLetIn(MockHttpServletRequestBuilder question) throws Exception {
        MockHttpServletResponse answer = browser.perform(question).andReturn().getResponse();
        String next = answer.getRedirectedUrl();
        boolean toLogin = next != null && next.startsWith("/inloggen?naar");
        return answer.getStatus() != 403 && !toLogin;
    }
}
