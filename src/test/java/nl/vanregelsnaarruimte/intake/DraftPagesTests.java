package nl.vanregelsnaarruimte.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.vanregelsnaarruimte.AppTest;
import nl.vanregelsnaarruimte.MovingClock;
import nl.vanregelsnaarruimte.access.Users;
import nl.vanregelsnaarruimte.journey.Forms;
import nl.vanregelsnaarruimte.journey.Road;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

/** The form keeps what is typed, shows it to its maker alone, and is sent once. */
@AppTest
class DraftPagesTests {

    private static final String NEW = "/voorstellen/nieuw";

    @Autowired
    Road road;

    @Autowired
    Drafts drafts;

    @Autowired
    Users users;

    @Autowired
    DraftRows rows;

    @Autowired
    JdbcClient db;

    @Autowired
    MovingClock clock;

    private String folder = "";

    @BeforeEach
    void somebodyBegins() {
        clock.set(MovingClock.TUESDAY);
        String first =
                Objects.requireNonNull(road.posts("indiener", NEW, Map.of()).getRedirectedUrl());
        folder = first.substring(0, first.lastIndexOf('/'));
    }

    @AfterEach
    void leaveNoDrafts() {
        db.sql("delete from draft where owner in ('indiener', 'collega')").update();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jij", "beperking", "regel", "alternatief", "opbrengst", "mandaat-en-tijd", "controle"})
    void asksOneSubjectOnAPage(String page) {
        assertThat(road.sees("indiener", folder + "/" + page).getStatus()).isEqualTo(200);
    }

    @Test
    void keepsWhatIsWrongAndSaysSoAtTheField() {
        MockHttpServletResponse page =
                save("beperking", Map.of("title", "Brief", "whatLimits", "Te kort", "example", ""));

        assertThat(page.getStatus()).isEqualTo(400);
        assertThat(Road.text(page)).contains("Te kort");
        assertThat(html(road.sees("indiener", folder + "/beperking")))
                .contains("Te kort")
                .contains("Brief");
    }

    @Test
    void keepsWhatIsTypedWhenSomebodyStops() {
        MockHttpServletResponse answer = save("beperking", Map.of("title", "Half af voorstel", "then", "stop"));

        assertThat(answer.getRedirectedUrl()).isEqualTo(NEW);
        assertThat(Road.text(road.sees("indiener", NEW))).contains("Half af voorstel");
    }

    @Test
    void isSeenByItsMakerAlone() {
        assertThat(road.sees("collega", folder + "/jij").getStatus()).isEqualTo(404);
        assertThat(road.posts("collega", folder + "/jij", Map.of()).getStatus()).isEqualTo(404);
        assertThat(road.sees("collega", folder + "/controle").getStatus()).isEqualTo(404);
        assertThat(road.posts("collega", folder + "/controle", Map.of()).getStatus())
                .isEqualTo(404);
    }

    @Test
    void isNotThereUnderAnotherNameOrOnAnotherPage() {
        assertThat(road.sees("indiener", NEW + "/iets/jij").getStatus()).isEqualTo(404);
        assertThat(road.sees("indiener", folder + "/iets").getStatus()).isEqualTo(404);
    }

    @Test
    void isNotSentWhileSomethingIsMissing() {
        MockHttpServletResponse page = road.posts("indiener", folder + "/controle", Map.of());

        assertThat(page.getStatus()).isEqualTo(400);
        assertThat(road.sees("indiener", folder + "/jij").getStatus()).isEqualTo(200);
    }

    @Test
    void isSentOnceHoweverOftenSomebodyPresses() {
        fillIn();

        String first = road.posts("indiener", folder + "/controle", Map.of()).getRedirectedUrl();
        String second = road.posts("indiener", folder + "/controle", Map.of()).getRedirectedUrl();

        assertThat(first).startsWith("/voorstellen/VRR-2026-");
        assertThat(second).isEqualTo(first);
    }

    @Test
    void leadsToTheProposalOnceItIsSent() {
        fillIn();
        String proposal = road.posts("indiener", folder + "/controle", Map.of()).getRedirectedUrl();

        for (String page : List.of("/jij", "/alternatief", "/controle")) {
            assertThat(road.sees("indiener", folder + page).getRedirectedUrl()).isEqualTo(proposal);
            assertThat(road.sees("collega", folder + page).getStatus()).isEqualTo(404);
        }
        assertThat(save("alternatief", Map.of("delivers", "Nog iets.")).getStatus())
                .isEqualTo(409);
        assertThat(road.posts("indiener", folder + "/weg", Map.of()).getStatus())
                .isEqualTo(409);
        assertThat(road.posts("collega", folder + "/alternatief", Map.of()).getStatus())
                .isEqualTo(404);
    }

    @Test
    void leadsFromTheLastCheckToAPageAndBack() {
        MockHttpServletResponse answer = save(
                "beperking",
                Map.of("title", "Brief", "whatLimits", "x".repeat(30), "example", "y".repeat(30), "then", "check"));

        assertThat(answer.getRedirectedUrl()).isEqualTo(folder + "/controle");
    }

    @Test
    void liesOnTheShelfUntilItIsThrownAway() {
        save("beperking", Map.of("title", "Voor op de plank", "then", "stop"));
        var maker = users.find("indiener").orElseThrow();
        assertThat(drafts.of(maker)).anyMatch(line -> line.title().equals("Voor op de plank"));

        road.posts("indiener", folder + "/weg", Map.of());

        assertThat(drafts.of(maker)).noneMatch(line -> line.title().equals("Voor op de plank"));
    }

    @Test
    void areAtMostTwentyOfOnePerson() {
        String last = "";
        for (int i = 1; i <= Drafts.MOST; i++) {
            last = rows.add("collega", Map.of("title", List.of("Brief " + i), "whatLimits", List.of("Vijf parafen.")));
        }

        MockHttpServletResponse refused = road.posts("collega", NEW, Map.of());

        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(Road.text(refused)).contains("Je hebt al 20 voorstellen", "Brief 1", "Brief 20");
        road.posts("collega", NEW + "/" + last + "/weg", Map.of());
        assertThat(road.posts("collega", NEW, Map.of()).getStatus()).isEqualTo(302);
    }

    private void fillIn() {
        DraftForm.PAGES.forEach(page -> save(page.slug(), Forms.proposal().typed()));
    }

    private MockHttpServletResponse save(String page, Map<String, ?> typed) {
        return road.posts("indiener", folder + "/" + page, typed);
    }

    private static String html(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
