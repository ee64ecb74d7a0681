package nl.vanregelsnaarruimte.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.vanregelsnaarruimte.AppTest;
import nl.vanregelsnaarruimte.journey.Forms;
import nl.vanregelsnaarruimte.journey.Road;
import nl.vanregelsnaarruimte.workflow.ProposalProcess;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** To somebody who has nothing to do with a proposal, none of its routes shows that it exists. */
@AppTest
class StrangerTests {

    /** The proposal is in intake: only IMI and its submitter have anything to do with it. */
    private static final List<String> STRANGERS =
            List.of("m.bos", "bzk", "bzk-beslisser", "bzk-makelaar", "bond", "jurist", "evaluator");

    @Autowired
    private Road road;

    @Autowired
    private List<RequestMappingInfoHandlerMapping> mappings;

    private String reference = "";
    private String task = "";
    private String draft = "";

    @BeforeEach
    void submit() {
        reference = road.submit("indiener", Forms.proposal());
        task = road.task(ProposalProcess.TASK_TAKE_UP_PROPOSAL, reference).id();
        String page = road.posts("indiener", "/voorstellen/nieuw", Map.of()).getRedirectedUrl();
        draft = page.substring(0, page.lastIndexOf('/'));
    }

    @Test
    void aStrangerGetsTheAnswerForWhatDoesNotExist() {
        Map<String, Integer> seen = new TreeMap<>();
        for (String route : routes()) {
            for (String stranger : STRANGERS) {
                int real = ask(stranger, real(route)).getStatus();
                int none = ask(stranger, route.replaceAll("\\{[^}]*}", "none")).getStatus();
                if (real != none || real == 200) {
                    seen.put(stranger + " " + route, real);
                }
            }
        }
        assertThat(seen).isEmpty();
        assertThat(ask("indiener", "GET " + draft + "/jij").getStatus()).isEqualTo(200);
        assertThat(road.waitsFor(reference)).containsExactly(ProposalProcess.TASK_TAKE_UP_PROPOSAL);
    }

    @Test
    void whoeverHasToDoWithItComesIn() {
        assertThat(routes()).isNotEmpty();
        assertThat(ask("indiener", "GET /voorstellen/" + reference).getStatus()).isEqualTo(200);
        assertThat(ask("indiener", "GET " + draft + "/jij").getStatus()).isEqualTo(200);
        assertThat(ask("imi", "GET /voorstellen/" + reference).getStatus()).isEqualTo(200);
        assertThat(ask("imi", "GET /taken/" + task).getStatus()).isEqualTo(200);
    }

    private Set<String> routes() {
        return RouteTable.routesOf(mappings).stream()
                .filter(route -> !real(route).equals(route))
                .collect(Collectors.toSet());
    }

    private String real(String route) {
        return route.replace("/voorstellen/nieuw/{id}", draft)
                .replace("{slug}", "jij")
                .replace("/taken/{id}", "/taken/" + task)
                .replace("{reference}", reference);
    }

    private MockHttpServletResponse ask(String username, String route) {
        String[] words = route.split(" ");
        return words[0].equals("GET") ? road.sees(username, words[1]) : road.posts(username, words[1], Map.of());
    }
}
