package nl.vanregelsnaarruimte.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.RequestDispatcher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import nl.vanregelsnaarruimte.AppTest;
import nl.vanregelsnaarruimte.RealTokens;
import nl.vanregelsnaarruimte.Visitor;
import nl.vanregelsnaarruimte.journey.Forms;
import nl.vanregelsnaarruimte.journey.Road;
import nl.vanregelsnaarruimte.workflow.ProposalProcess;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Whatever goes wrong, the page says what to do and nothing of how the application is made. */
@AppTest
class FaultPagesTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Road road;

    @Autowired
    private JdbcClient db;

    @Autowired
    private MockMvc http;

    @Autowired
    private RealTokens tokens;

    private Visitor visitor;

    @BeforeEach
    void come() {
        visitor = new Visitor(port);
    }

    @Test
    void aPageThatDoesNotExist() throws Exception {
        assertThat(words(visitor.login("imi").get("/voorstellen/VRR-1999-0001"), 404))
                .contains("Deze pagina bestaat niet", "Dan is deze pagina niet voor jou bedoeld");
    }

    @Test
    void aPageForOthers() throws Exception {
        assertThat(words(visitor.login("imi").get("/beheer"), 403)).contains("Deze pagina is niet voor jou");
    }

    @Test
    void aFormOfBeforeALogin() throws Exception {
        assertThat(words(visitor.post("/inloggen", Map.of("username", "imi")), 403))
                .contains("Je bent uitgelogd", "Open de pagina opnieuw")
                .doesNotContain("Kopieer je tekst");
    }

    @Test
    void anAddressThatMakesNoSense() throws Exception {
        assertThat(words(visitor.login("indiener").get("/voorstellen/nieuw/geen-nummer/jij"), 404))
                .contains("Deze pagina bestaat niet");
    }

    @Test
    void aMethodThatNobodyAsks() throws Exception {
        visitor.login("imi");

        assertThat(words(visitor.post("/werkvoorraad", Map.of()), 405)).contains("Dit lukt zo niet");
    }

    @Test
    void aTaskThatSomebodyElseHolds() throws Exception {
        String reference = road.submit("indiener", Forms.proposal());
        String task = taskOf(reference);
        road.posts("imi-coordinator", task + "/oppakken", Map.of());

        assertThat(words(visitor.login("imi").get(task), 409))
                .contains("Hanneke Duin heeft deze taak opgepakt.", "Bekijk " + reference);
    }

    @Test
    void aTaskThatSomebodyElseDid() throws Exception {
        String task = taskOf(road.submit("indiener", Forms.proposal()));
        road.posts("imi-coordinator", task, Map.of());
        tokens.putBack();
        visitor.login("imi");

        HttpResponse<String> answer = visitor.post(task, Map.of("note", "Ik <b>bel</b> maandag.", "choice", "YES"));

        assertThat(words(answer, 409))
                .contains("Hanneke Duin deed deze taak op", "Wat jij invulde, is niet bewaard.")
                .contains("Kopieer je tekst", "Ik &lt;b&gt;bel&lt;/b&gt; maandag.</textarea>")
                .doesNotContain("YES");
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(words(visitor.post(task + "/oppakken", Map.of()), 409))
                .contains("Hanneke Duin deed deze taak op")
                .doesNotContain("Wat jij invulde", "Kopieer je tekst");
    }

    @Test
    void aTaskThatHeDidHimself() throws Exception {
        String task = taskOf(road.submit("indiener", Forms.proposal()));
        visitor.login("imi");
        road.posts("imi", task, Map.of());

        assertThat(words(visitor.get(task), 409))
                .contains("Je deed deze taak zelf al, op ")
                .doesNotContain("Wat jij invulde");
    }

    @Test
    void aPageOfADraftThatWasSent() throws Exception {
        String draft = String.valueOf(
                road.posts("indiener", "/voorstellen/nieuw", Map.of()).getRedirectedUrl());
        String reference = road.submit("indiener", Forms.proposal());
        tokens.putBack();

        HttpResponse<String> answer = visitor.login("indiener").post(draft, Map.of("name", "Ik ben het."));

        assertThat(words(answer, 409))
                .contains("Je voorstel is al ingestuurd", "Bekijk " + reference, "Kopieer je tekst", "Ik ben het.");
    }

    @Test
    void aKindOfBodyThatNoFormSends() throws Exception {
        visitor.login("imi");

        HttpResponse<String> answer = visitor.send(visitor.ask("/werkvoorraad")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}")));

        assertThat(words(answer, 403)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/voorstellen;nu=1", "/voorstellen/%2e%2e/beheer", "/voorstellen//nieuw"})
    void anAddressThatNoLinkHas(String path) throws Exception {
        assertThat(words(visitor.get(path), 400)).contains("Dit lukt zo niet", "Ga terug en probeer het nog eens");
    }

    @Test
    void moreTextThanAFormMayHold() throws Exception {
        visitor.login("indiener");

        HttpResponse<String> answer = visitor.post("/voorstellen/nieuw", Map.of("title", "x".repeat(3_000_000)));

        assertThat(words(answer, 413)).contains("Dit is te veel tekst", "maak je tekst korter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"title=%z", "=x"})
    void aFormThatNoBrowserWrites(String form) throws Exception {
        visitor.login("indiener");

        HttpResponse<String> answer = visitor.send(visitor.ask("/voorstellen/nieuw")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));

        assertThat(words(answer, 400)).contains("Dit lukt zo niet", "Ga terug en probeer het nog eens");
    }

    @Test
    void somethingElseThatTheServerRefuses() throws Exception {
        MockHttpServletResponse answer = http.perform(get("/error")
                        .accept(MediaType.TEXT_HTML)
                        .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/voorstellen")
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 415))
                .andReturn()
                .getResponse();

        assertThat(answer.getContentAsString()).contains("Dit lukt zo niet", "Ga terug en probeer het nog eens");
    }

    @Test
    void aFaultOfOurOwn() throws Exception {
        String reference = road.submit("indiener", Forms.proposal());
        visitor.login("imi");
        db.sql("update proposal set form = 'NO_SUCH_FORM' where reference = ?")
                .param(reference)
                .update();

        String page = words(visitor.get("/voorstellen/" + reference), 500);

        db.sql("update proposal set form = 'SUSPENSION' where reference = ?")
                .param(reference)
                .update();
        assertThat(page)
                .contains("Het lukt ons even niet", "Mail dan het nummer ")
                .doesNotContain("NO_SUCH_FORM", "select ");
    }

    private String taskOf(String reference) {
        return "/taken/"
                + road.task(ProposalProcess.TASK_TAKE_UP_PROPOSAL, reference).id();
    }

    private static String words(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body())
                .contains("<!DOCTYPE html>", "</html>")
                .doesNotContain("??", "Exception", "nl.vanregelsnaarruimte", "org.springframework", "\tat ");
        return answer.body();
    }
}
