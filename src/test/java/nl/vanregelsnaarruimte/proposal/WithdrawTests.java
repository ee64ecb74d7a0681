package nl.vanregelsnaarruimte.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import nl.vanregelsnaarruimte.AppTest;
import nl.vanregelsnaarruimte.journey.Forms;
import nl.vanregelsnaarruimte.workflow.Worklist;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@AppTest
class WithdrawTests {

    private static final String REASON = "Mijn leidinggevende heeft het al geregeld.";

    @Autowired
    private MockMvc browser;

    @Autowired
    private nl.vanregelsnaarruimte.journey.Road road;

    @Autowired
    private Proposals proposals;

    @Autowired
    private ProposalTasks tasks;

    @Autowired
    private Worklist worklist;

    private String reference;

    @BeforeEach
    void submit() {
        reference = road.submit("indiener", Forms.proposal());
    }

    @Test
    void takesTheProposalBackWithAReason() throws Exception {
        browser.perform(get(page()).with(user("indiener")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<button class=\"utrecht-button vrr-danger\"")));

        withdraw("indiener", REASON).andExpect(redirectedUrl("/voorstellen/" + reference));

        assertThat(proposals.get(reference).outcome()).isEqualTo(Outcome.WITHDRAWN);
        assertThat(worklist.waiting(reference)).isEmpty();
        browser.perform(get("/voorstellen/" + reference).with(user("indiener")))
                .andExpect(
                        content().string(containsString("Sanne Oosterveld trok het voorstel in. De reden: " + REASON)))
                .andExpect(content().string(containsString("data-done=\"EndEvent_Withdrawn,")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "te kort"})
    void asksForAReasonAndForgetsNothing(String reason) throws Exception {
        withdraw("indiener", reason)
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("<title>Fout: ")))
                .andExpect(content().string(containsString("href=\"#reason\"")));

        assertThat(proposals.get(reference).outcome()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"imi", "imi-coordinator", "collega", "bzk"})
    void existsForTheSubmitterAlone(String other) throws Exception {
        browser.perform(get(page()).with(user(other))).andExpect(status().isNotFound());
        withdraw(other, REASON).andExpect(status().isNotFound());
    }

    @Test
    void showsTheBrakeWhenThePilotRuns() throws Exception {
        tasks.enter(reference, "RUNNING");

        withdraw("indiener", REASON)
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("want je pilot is al begonnen")))
                .andExpect(content().string(containsString("href=\"/pilots\"")))
                .andExpect(content().string(not(containsString("<textarea"))));

        assertThat(proposals.get(reference).outcome()).isNull();
    }

    @Test
    void saysHowItEndedWhenItIsTooLate() throws Exception {
        withdraw("indiener", REASON);

        withdraw("indiener", REASON)
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Je voorstel is al afgesloten: Ingetrokken.")));
    }

    private ResultActions withdraw(String who, String reason) throws Exception {
        return browser.perform(post(page()).with(user(who)).with(csrf()).param("reason", reason));
    }

    private String page() {
        return "/voorstellen/" + reference + "/intrekken";
    }
}
