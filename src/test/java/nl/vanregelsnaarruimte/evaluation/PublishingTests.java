package nl.vanregelsnaarruimte.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.vanregelsnaarruimte.AppTest;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.access.Users;
import nl.vanregelsnaarruimte.evaluation.Finding.Kind;
import nl.vanregelsnaarruimte.evaluation.Finding.Level;
import nl.vanregelsnaarruimte.pilot.Indicators;
import nl.vanregelsnaarruimte.pilot.Measured;
import nl.vanregelsnaarruimte.pilot.Moment;
import nl.vanregelsnaarruimte.pilot.PilotTasks;
import nl.vanregelsnaarruimte.pilot.PilotWorld;
import nl.vanregelsnaarruimte.pilot.Pilots;
import nl.vanregelsnaarruimte.rule.RuleKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

@AppTest
@Transactional
class PublishingTests {

    private static final String PILOT = PilotWorld.REFERENCE;

    @Autowired
    private PilotWorld world;

    @Autowired
    private PilotTasks pilotTasks;

    @Autowired
    private Pilots pilots;

    @Autowired
    private Indicators indicators;

    @Autowired
    private Evaluations evaluations;

    @Autowired
    private Sayings sayings;

    @Autowired
    private Users users;

    @Autowired
    private EvaluationTasks tasks;

    @Autowired
    private Cards cards;

    @Autowired
    private MockMvc browser;

    private String number;

    @BeforeEach
    void publish() {
        number = world.running().number();
        world.idea();
        world.measures("Brieven aan Sanne Oosterveld", "dagen");
        pilotTasks.revive(PILOT, "ENDED");
        User submitter = users.find("indiener").orElseThrow();
        indicators
                .of(PILOT)
                .forEach(indicator -> indicators.measure(
                        Moment.END,
                        Map.of(indicator.id(), new Measured(BigDecimal.valueOf(7), 30)),
                        submitter.actor()));
        sayings.add(
                PILOT, new EndReport("Sneller", "Sanne Oosterveld miste uitleg", "", Extent.YES, "Geteld"), submitter);
        evaluations.add(PILOT, evaluation(), users.find("evaluator").orElseThrow());
        sayings.add(
                PILOT,
                new FollowUp(Recommendation.SCALE_UP, "Het doel bleef overeind, dus dit willen we breder invoeren."),
                users.find("bzk-beslisser").orElseThrow());
        tasks.publishCard(PILOT);
    }

    @Test
    void tellsWhatThePilotTaught() {
        Card card = card();

        assertThat(card.outcome()).isEqualTo("Een brief is in 7 dagen klaar.");
        assertThat(card.lastDay()).isEqualTo(pilots.get(PILOT).endOn());
        assertThat(card.decision()).isEqualTo(Recommendation.SCALE_UP);
        assertThat(card.findings(Kind.BARRIER))
                .containsExactly(new Finding(Kind.BARRIER, Level.STATE, "Het systeem vroeg vijf namen"));
    }

    @Test
    void namesNobody() {
        assertThat(card().worse()).isEqualTo("een collega miste uitleg");
        assertThat(card().figures().get(0).name()).isEqualTo("Brieven aan een collega");
        assertThat(card().toString())
                .doesNotContain("Sanne", "Oosterveld", "Els Bakker", "Karim", "Willemijn", "Sem de Groot");
    }

    @Test
    void hidesValuesOverFewerThanFive() {
        assertThat(card().figures())
                .satisfiesExactly(
                        days -> assertThat(days.before()).isEqualByComparingTo("19"),
                        room -> assertThat(room.before()).isNull());
    }

    @Test
    void canProveThatNothingWasChanged() {
        Card card = card();

        assertThat(Seal.on(card).hash()).isEqualTo(card.hash());
    }

    @Test
    void isFoundByWordAndByWhatItIsAbout() {
        assertThat(found(new CardSearch("VIJF PARAFEN", null, null, null))).contains(number);
        assertThat(found(new CardSearch("", null, RuleKind.PROCEDURE, Recommendation.SCALE_UP)))
                .contains(number);
        assertThat(found(new CardSearch("", null, RuleKind.ACT, null))).doesNotContain(number);
        assertThat(found(new CardSearch("100%", null, null, null))).doesNotContain(number);
    }

    @Test
    void standsOnAPageForEverybody() throws Exception {
        browser.perform(get("/catalogus/" + number))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Een brief is in 7 dagen klaar.")))
                .andExpect(content().string(containsString("te weinig")));
        browser.perform(get("/catalogus?woord=paraaf&soort=PROCEDURE"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(number)));
        browser.perform(get("/")).andExpect(content().string(containsString(number)));
    }

    @Test
    void isNotThereForAnotherNumber() throws Exception {
        browser.perform(get("/catalogus/P-1999-001")).andExpect(status().isNotFound());
    }

    private Card card() {
        return cards.find(number).orElseThrow();
    }

    private List<String> found(CardSearch search) {
        return cards.search(search, Pilots.NEWEST, 50).stream()
                .map(CardSummary::number)
                .toList();
    }

    private static Evaluation evaluation() {
        return new Evaluation(
                Strength.B,
                Extent.YES,
                List.of(
                        new Finding(Kind.CHANCE, Level.WORK_FLOOR, "Collega’s letten beter op"),
                        new Finding(Kind.BARRIER, Level.STATE, "Het systeem vroeg vijf namen")),
                "Ja, één is genoeg.",
                Recommendation.SCALE_UP,
                "Voer het breed in voor gewone brieven.",
                "De steller en één collega tekenen een brief.",
                "Een brief is in 7 dagen klaar.");
    }
}
