package nl.vanregelsnaarruimte.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Objects;
import nl.vanregelsnaarruimte.AppTest;
import nl.vanregelsnaarruimte.MovingClock;
import nl.vanregelsnaarruimte.access.Actor;
import nl.vanregelsnaarruimte.journey.Forms;
import nl.vanregelsnaarruimte.workflow.ProposalProcess;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@AppTest
class ProposalPageTests {

    private static final String TOOK_UP = "Noor Verhage van IMI pakte het voorstel op.";
    private static final String ESCALATED = "De termijn van een taak is voorbij.";
    private static final String COSIGNED = "Hanneke Duin is het eens met de uitkomst van de intake.";

    @Autowired
    private MockMvc browser;

    @Autowired
    private nl.vanregelsnaarruimte.journey.Road road;

    @Autowired
    private MovingClock clock;

    @Autowired
    private Timeline timeline;

    @Autowired
    private ProposalTasks tasks;

    @Autowired
    private JdbcClient db;

    @BeforeEach
    void onATuesday() {
        clock.set(MovingClock.TUESDAY);
    }

    @Test
    void answersTheFourQuestions() throws Exception {
        String reference = road.submit("indiener", Forms.proposal());

        shows(reference, "indiener")
                .andExpect(content().string(containsString("Bij IMI, in de intake")))
                .andExpect(content().string(containsString("Een adviseur van IMI")))
                .andExpect(content().string(containsString("Dinsdag 22 september 2026")))
                .andExpect(content().string(containsString("Nog 5 werkdagen")))
                .andExpect(content().string(containsString("Je hoeft nu niets te doen")));
        shows(reference, "imi")
                .andExpect(content().string(containsString(">Pak het voorstel op</a>")))
                .andExpect(content().string(not(containsString("Je hoeft nu niets te doen"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"collega", "bzk", "bzk-beslisser", "bzk-makelaar", "bond", "jurist", "evaluator"})
    void existsOnlyForThoseWhoMayRead(String stranger) throws Exception {
        String reference = road.submit("indiener", Forms.proposal());

        browser.perform(get("/voorstellen/" + reference).with(user(stranger))).andExpect(status().isNotFound());
        browser.perform(get("/voorstellen/VRR-2026-9999").with(user(stranger))).andExpect(status().isNotFound());
    }

    @Test
    void keepsNotesWithOfficialsAndOpinionsUntilTheDecision() throws Exception {
        String reference = road.submit("indiener", Forms.proposal());
        timeline.add(reference, "escalated", Actor.SYSTEM, Audience.OFFICIALS, "Task_TakeUpProposal");
        timeline.add(reference, "intake.cosigned.AGREE", new Actor("Hanneke Duin", null), Audience.UNTIL_DECISION);

        shows(reference, "imi").andExpect(content().string(containsString(ESCALATED)));
        shows(reference, "imi").andExpect(content().string(containsString(COSIGNED)));
        shows(reference, "indiener").andExpect(content().string(not(containsString(ESCALATED))));
        shows(reference, "indiener").andExpect(content().string(not(containsString(COSIGNED))));

        tasks.enter(reference, "PREPARATION");

        shows(reference, "indiener").andExpect(content().string(not(containsString(ESCALATED))));
        shows(reference, "indiener").andExpect(content().string(containsString(COSIGNED)));
    }

    @Test
    void tellsAnOutsiderHowManyColleaguesThereAreButNotWho() throws Exception {
        String reference = road.submit("indiener", Forms.proposal());
        db.sql("insert into work_done (task_id, step, reference, grp, done_by, done_at)"
                        + " values (?, 'Task_CheckLegally', ?, 'LAWYER', 'Anouk Terpstra', ?)")
                .params(reference, reference, clock.instant().atOffset(java.time.ZoneOffset.UTC))
                .update();

        shows(reference, "jurist")
                .andExpect(content().string(containsString("0 van de 2 doen mee.")))
                .andExpect(content().string(not(containsString("Elif Kaya"))))
                .andExpect(content().string(not(containsString("Dirk Molenaar"))));
        shows(reference, "indiener").andExpect(content().string(containsString("Elif Kaya: nog geen antwoord")));
    }

    @Test
    void showsWhatWasTypedAsText() throws Exception {
        String reference = road.submit("indiener", Forms.proposal().with("title", "<b>Weg</b> {0} ${ermee} 'nu'"));

        shows(reference, "indiener")
                .andExpect(content().string(containsString("&lt;b&gt;Weg&lt;/b&gt; {0} ${ermee} &#39;nu&#39;</h1>")));
    }

    @Test
    void marksThePlaceInTheDrawingThatShowsItBest() throws Exception {
        String reference = road.submit("indiener", Forms.proposal());

        shows(reference, "indiener")
                .andExpect(content().string(containsString("data-diagram=\"/bpmn/proposal.bpmn\"")))
                .andExpect(content().string(containsString("data-active=\"Task_TakeUpProposal\"")));
        shows(reference + "?tekening=pilot", "indiener")
                .andExpect(content().string(containsString("data-diagram=\"/bpmn/pilot.bpmn\"")));
        shows(reference + "?tekening=nergens", "indiener")
                .andExpect(content().string(containsString("data-diagram=\"/bpmn/proposal.bpmn\"")));
    }

    @Test
    void saysWhatHappensNextWhenATaskIsDone() throws Exception {
        String reference = road.submit("indiener", Forms.proposal());
        MockHttpServletResponse done = road.tries("imi", ProposalProcess.TASK_TAKE_UP_PROPOSAL, reference, Forms.of());

        String page = road.sees("imi", Objects.requireNonNull(done.getRedirectedUrl()))
                .getContentAsString();

        assertThat(page).contains("Klaar: Voorstel oppakken", "Wat gebeurt er nu?", "Vier punten toetsen", TOOK_UP);
        assertThat(page).containsPattern("Door wie\\?</dt><dd>Jij");
    }

    @Test
    void knowsWhatToSayWhenNobodyKnowsTheKindOfRule() throws Exception {
        String reference = road.submit("indiener", Forms.proposal().with("ruleKind", "UNKNOWN"));

        shows(reference, "indiener").andExpect(content().string(containsString("Dat zoekt de adviseur nog uit.")));
    }

    private ResultActions shows(String reference, String reader) throws Exception {
        return browser.perform(get("/voorstellen/" + reference).with(user(reader)))
                .andExpect(status().isOk());
    }
}
