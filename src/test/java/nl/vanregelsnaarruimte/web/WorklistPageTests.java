package nl.vanregelsnaarruimte.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vanregelsnaarruimte.AppTest;
import nl.vanregelsnaarruimte.journey.Forms;
import nl.vanregelsnaarruimte.journey.Road;
import nl.vanregelsnaarruimte.workflow.ProposalProcess;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page on which people find what waits on them. */
@AppTest
class WorklistPageTests {

    private static final String LIST = "/werkvoorraad";

    @Autowired
    private Road road;

    @Test
    void showsOnlyTheStepThatIsAskedFor() throws Exception {
        String fresh = road.submit("indiener", Forms.proposal());
        String taken = road.submit("indiener", Forms.proposal());
        road.does("imi", ProposalProcess.TASK_TAKE_UP_PROPOSAL, taken, Forms.of());

        List<String> found = walk("imi", LIST + "?stap=" + ProposalProcess.TASK_TAKE_UP_PROPOSAL);

        assertThat(found).contains(fresh).doesNotContain(taken);
    }

    @Test
    void showsOnlyTheOrganisationThatIsAskedFor() throws Exception {
        String wonen = road.submit("indiener", Forms.proposal());
        String gouwe = road.submit("collega", Forms.proposal());

        assertThat(walk("imi", LIST + "?organisatie=Waterschap De Lage Gouwe"))
                .contains(gouwe)
                .doesNotContain(wonen);
    }

    @Test
    void showsEachTaskOncePageAfterPage() throws Exception {
        List<String> sent = new ArrayList<>();
        for (int i = 0; i < 22; i++) {
            sent.add(road.submit("indiener", Forms.proposal()));
        }

        List<String> found = walk("imi", LIST + "?stap=" + ProposalProcess.TASK_TAKE_UP_PROPOSAL);

        assertThat(found).containsAll(sent).doesNotHaveDuplicates();
    }

    @Test
    void givesATaskToWhoeverTakesItAndBack() {
        String reference = road.submit("indiener", Forms.proposal());
        String task = "/taken/"
                + road.task(ProposalProcess.TASK_TAKE_UP_PROPOSAL, reference).id();

        road.posts("imi", task + "/oppakken", Map.of());
        assertThat(road.task(ProposalProcess.TASK_TAKE_UP_PROPOSAL, reference).holder())
                .isEqualTo("imi");
        assertThat(road.sees("imi-coordinator", task).getStatus()).isEqualTo(409);
        road.posts("imi", task + "/teruggeven", Map.of());
        assertThat(road.task(ProposalProcess.TASK_TAKE_UP_PROPOSAL, reference).holder())
                .isNull();
    }

    @Test
    void saysWhatAnEmptyListMeans() {
        assertThat(Road.text(road.sees("g.veldman", LIST))).contains("Er wacht nu niets op jou.");
        assertThat(Road.text(road.sees("g.veldman", LIST + "?wie=MINE"))).contains("Je hebt nu geen taken opgepakt.");
        assertThat(Road.text(road.sees("g.veldman", LIST + "?wie=FREE")))
                .contains("Er zijn nu geen taken die nog vrij");
    }

    @Test
    void takesAnAddressThatMakesNoSenseForTheWidestList() {
        assertThat(road.sees("imi", LIST + "?wie=IEDEREEN&stap=Task_None&organisatie=Nergens&na=x")
                        .getStatus())
                .isEqualTo(200);
    }

    /** The references on this page and all that follow. */
    private List<String> walk(String reader, String path) throws Exception {
        List<String> found = new ArrayList<>();
        String next = path;
        while (next != null) {
            String page = road.sees(reader, next).getContentAsString();
            Matcher row = Pattern.compile("(VRR-\\d{4}-\\d{4}) · ").matcher(page);
            while (row.find()) {
                found.add(row.group(1));
            }
            Matcher link = Pattern.compile("href=\"(/werkvoorraad\\?[^\"]*na=[^\"]*)\"")
                    .matcher(page);
            next = link.find() ? link.group(1).replace("&amp;", "&").replace("%20", " ") : null;
        }
        return found;
    }
}
