package nl.vanregelsnaarruimte.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vanregelsnaarruimte.AppTest;
import nl.vanregelsnaarruimte.journey.Forms;
import nl.vanregelsnaarruimte.proposal.Participant.Kind;
import nl.vanregelsnaarruimte.proposal.Participant.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@AppTest
class ProposalListTests {

    private static final Pattern NEXT = Pattern.compile("href=\"(/voorstellen\\?na=[^\"]+)\"");
    private static final Pattern LINE = Pattern.compile("href=\"/voorstellen/(VRR-\\d{4}-\\d+)\"");

    @Autowired
    private MockMvc browser;

    @Autowired
    private nl.vanregelsnaarruimte.journey.Road road;

    @Autowired
    private ProposalTasks tasks;

    @Autowired
    private Participants participants;

    @Test
    void showsASubmitterHisOwnAndAnAdviserAll() throws Exception {
        String mine = road.submit("indiener", Forms.proposal().with("title", "Van mij"));
        String hers = road.submit("collega", Forms.proposal().with("title", "Van haar"));

        assertThat(list("/voorstellen", "indiener"))
                .contains(mine, "Een adviseur van IMI")
                .doesNotContain(hers);
        assertThat(list("/voorstellen", "imi")).contains(mine, hers);
        assertThat(list("/voorstellen", "bond")).doesNotContain(mine, hers).contains("Je eigen taken staan");
    }

    @Test
    void showsBzkWhatCameAsFarAsTheReview() throws Exception {
        String early = road.submit("indiener", Forms.proposal());
        String late = road.submit("indiener", Forms.proposal());
        tasks.enter(late, "REVIEW");

        assertThat(list("/voorstellen", "bzk")).contains(late).doesNotContain(early);
    }

    @Test
    void showsAColleagueTheProposalsThatHeTakesPartInHoweverHisAddressWasWritten() throws Exception {
        String written = "Collega+regels@Voorbeeld.example";
        String joined = road.submit("indiener", Forms.proposal().with("colleague1Mail", written));
        assertThat(list("/voorstellen", "collega")).doesNotContain(joined);

        Participant colleague = participants.of(joined, Kind.COLLEAGUE).stream()
                .filter(one -> one.mail().equals(written))
                .findFirst()
                .orElseThrow();
        participants.answer(colleague.id(), Status.CONFIRMED);

        assertThat(list("/voorstellen", "collega")).contains(joined);
        assertThat(list("/voorstellen/" + joined, "collega")).contains("1 van de 2 doen mee.");
    }

    @Test
    void goesOnFromTheLastOfThePage() throws Exception {
        for (int i = 0; i < 21; i++) {
            road.submit("indiener", Forms.proposal());
        }

        List<String> seen = new ArrayList<>();
        String page = list("/voorstellen", "indiener");
        for (Matcher next = NEXT.matcher(page); ; next = NEXT.matcher(page)) {
            seen.addAll(
                    LINE.matcher(page).results().map(found -> found.group(1)).toList());
            if (!next.find()) {
                break;
            }
            page = list(next.group(1), "indiener");
        }

        assertThat(seen).hasSizeGreaterThan(20).doesNotHaveDuplicates();
        assertThat(seen).isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "VRR-2026-0001%00", "' or 1=1", "VRR-2026-99999999999999999"})
    void beginsAtTheTopWhenAnAddressMakesNoSense(String after) throws Exception {
        String newest = road.submit("indiener", Forms.proposal());

        assertThat(list("/voorstellen?na=" + after, "indiener")).contains(newest);
    }

    private String list(String path, String who) throws Exception {
        return browser.perform(get(java.net.URI.create(path.replace(" ", "%20").replace("'", "%27")))
                        .with(user(who)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
