package nl.vanregelsnaarruimte.pilot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import nl.vanregelsnaarruimte.AppTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

@AppTest
@Transactional
class PilotControllerTests {

    @Autowired
    private MockMvc browser;

    @Autowired
    private PilotWorld world;

    @Autowired
    private PilotTasks tasks;

    @Test
    void showsEverybodyWhichPilotsRun() throws Exception {
        Pilot pilot = world.running();

        browser.perform(get("/pilots"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(pilot.number())));
    }

    @Test
    void showsEverybodyNothingOfTheDossier() throws Exception {
        Pilot pilot = world.running();

        browser.perform(get("/pilots/" + pilot.number()))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("vijf parafen"),
                                containsString("Directie Wonen"),
                                not(containsString("Els Bakker")),
                                not(containsString("Sanne Oosterveld")),
                                not(containsString("twee fouten op honderd")),
                                not(containsString("/rem")))));
    }

    @Test
    void namesNobodyToThePublicInWhatTheSubmitterWrote() throws Exception {
        Pilot pilot = world.running();
        world.giver();
        world.named("Els Bakker");
        world.idea();

        browser.perform(get("/pilots/" + pilot.number()))
                .andExpect(content().string(allOf(containsString("een collega"), not(containsString("Els Bakker")))));
        browser.perform(get("/pilots/" + pilot.number()).with(user("indiener")))
                .andExpect(content().string(containsString("Els Bakker")));
    }

    @Test
    void takesTheNamesOutOfATitle() {
        assertThat(world.prepared("De brieven van Sanne Oosterveld").title()).isEqualTo("De brieven van een collega");
    }

    @Test
    void mayUseTheNameOfWhoeverTookNoPart() throws Exception {
        Pilot pilot = world.running();
        world.colleague();
        world.named("Elif Kaya");

        browser.perform(get("/pilots/" + pilot.number())).andExpect(content().string(containsString("Elif Kaya")));
    }

    @Test
    void hidesFromThePublicWhatWasMeasuredOverFewerThanFive() throws Exception {
        Pilot pilot = world.running();

        browser.perform(get("/pilots/" + pilot.number()))
                .andExpect(content().string(allOf(containsString("was het 19"), not(containsString("was het 5")))));
    }

    @Test
    void showsTheSubmitterItsStopRuleAndTheBrake() throws Exception {
        Pilot pilot = world.running();
        world.idea();

        browser.perform(get("/pilots/" + pilot.number()).with(user("indiener")))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("twee fouten op honderd"),
                                containsString("/pilots/" + pilot.number() + "/rem"),
                                containsString("was het 5"))));
    }

    @Test
    void keepsAPilotInPreparationToThoseWhoMaySeeTheProposal() throws Exception {
        Pilot pilot = world.prepared();
        world.idea();

        browser.perform(get("/pilots/" + pilot.number())).andExpect(status().isNotFound());
        browser.perform(get("/pilots/" + pilot.number()).with(user("collega"))).andExpect(status().isNotFound());
        browser.perform(get("/pilots/" + pilot.number()).with(user("imi"))).andExpect(status().isOk());
    }

    @Test
    void showsHowAPilotEnded() throws Exception {
        Pilot pilot = world.running();
        tasks.revive(pilot.reference(), "STOPPED");

        browser.perform(get("/pilots/" + pilot.number()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("De pilot is eerder gestopt")));
    }

    @Test
    void knowsNoPilotThatIsNotThere() throws Exception {
        browser.perform(get("/pilots/P-2026-999")).andExpect(status().isNotFound());
    }
}
