package nl.vanregelsnaarruimte.pilot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import nl.vanregelsnaarruimte.AppTest;
import nl.vanregelsnaarruimte.access.LinkPurpose;
import nl.vanregelsnaarruimte.access.Links;
import nl.vanregelsnaarruimte.calendar.Amsterdam;
import nl.vanregelsnaarruimte.proposal.Participant;
import nl.vanregelsnaarruimte.proposal.Participants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

@AppTest
@Transactional
class BrakeControllerTests {

    @Autowired
    private MockMvc browser;

    @Autowired
    private PilotWorld world;

    @Autowired
    private PilotTasks tasks;

    @Autowired
    private Pilots pilots;

    @Autowired
    private PilotRows rows;

    @Autowired
    private Clock clock;

    @Autowired
    private Links links;

    @Autowired
    private Participants participants;

    private Pilot pilot;
    private String brake;

    @BeforeEach
    void run() {
        pilot = world.running();
        brake = "/pilots/" + pilot.number() + "/rem";
    }

    @Test
    void onlyAsksWhenSomebodyLooks() throws Exception {
        browser.perform(get(brake).with(user("indiener")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("twee fouten op honderd brieven")));

        assertThat(pilots.get(pilot.reference()).running()).isTrue();
    }

    @Test
    void wantsAReason() throws Exception {
        browser.perform(post(brake).with(user("indiener")).with(csrf()).param("reason", " "))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("reason-fout")));
    }

    @Test
    void tellsWhoMayLookButNotStopWhoCan() throws Exception {
        browser.perform(get(brake).with(user("imi"))).andExpect(status().isForbidden());
        browser.perform(post(brake).with(user("imi")).with(csrf()).param("reason", "Het gaat niet goed."))
                .andExpect(status().isForbidden())
                .andExpect(content().string(containsString("Jij kunt deze pilot niet stoppen")));
    }

    @Test
    void isNotThereForAStranger() throws Exception {
        browser.perform(get(brake).with(user("collega"))).andExpect(status().isNotFound());
    }

    @Test
    void isRefusedKindlyWhenThePilotDoesNotRun() throws Exception {
        tasks.revive(pilot.reference(), "ENDED");

        browser.perform(get(brake).with(user("indiener"))).andExpect(status().isConflict());
        browser.perform(post(brake).with(user("bzk")).with(csrf()).param("reason", "Het gaat niet goed."))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Deze pilot loopt niet")))
                .andExpect(content().string(containsString("Je hoeft niets meer te doen.")));
    }

    @Test
    void tellsWhatIsKnownOfAPilotThatNobodyStoppedByTheBrake() throws Exception {
        tasks.revive(pilot.reference(), "STOPPED");

        browser.perform(get(brake).with(user("indiener")))
                .andExpect(content()
                        .string(containsString(
                                "De pilot is al gestopt op " + DutchDay.of(Amsterdam.today(clock)) + ".")));
    }

    @Test
    void keepsTheLinkWhenThereIsNothingToStop() throws Exception {
        String token = links.issue(LinkPurpose.BRAKE, world.giver().toString(), Duration.ofDays(30));
        tasks.revive(pilot.reference(), "ENDED");

        browser.perform(post("/rem/" + token).with(csrf()).param("reason", "Het gaat niet goed."))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("De pilot is vanzelf gestopt.")));
        browser.perform(get("/rem/" + token)).andExpect(status().isConflict());
    }

    @Test
    void sendsWhoMayNotSeeThePilotYetToTheOthers() throws Exception {
        String token = links.issue(LinkPurpose.BRAKE, world.giver().toString(), Duration.ofDays(30));
        rows.turn(pilot.reference(), PilotStatus.LAPSED);

        browser.perform(get("/rem/" + token))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("De pilot gaat niet door.")))
                .andExpect(content().string(containsString("Bekijk alle pilots")));
    }

    @Test
    void opensForTheManagerWithALink() throws Exception {
        String token = links.issue(LinkPurpose.BRAKE, world.giver().toString(), Duration.ofDays(30));

        browser.perform(get("/rem/" + token))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("twee fouten op honderd brieven")));
        browser.perform(post("/rem/" + token).with(csrf()).param("reason", "")).andExpect(status().isBadRequest());
    }

    @Test
    void opensForAColleagueWithALinkOnceHeTakesPart() throws Exception {
        UUID colleague = world.colleague();
        String token = links.issue(LinkPurpose.BRAKE, colleague.toString(), Duration.ofDays(30));

        browser.perform(get("/rem/" + token)).andExpect(status().isGone());
        participants.answer(colleague, Participant.Status.CONFIRMED);
        browser.perform(get("/rem/" + token)).andExpect(status().isOk());
    }

    @Test
    void staysClosedForALinkOfAnotherKind() throws Exception {
        String token = links.issue(LinkPurpose.MANDATE, world.giver().toString(), Duration.ofDays(30));

        browser.perform(get("/rem/" + token)).andExpect(status().isGone());
        browser.perform(get("/rem/nothing")).andExpect(status().isGone());
    }
}
