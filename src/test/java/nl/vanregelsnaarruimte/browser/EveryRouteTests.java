package nl.vanregelsnaarruimte.browser;

import static nl.vanregelsnaarruimte.browser.People.VISITOR;
import static nl.vanregelsnaarruimte.workflow.MandateProcess.TASK_ASK_MANDATE;
import static nl.vanregelsnaarruimte.workflow.ProposalProcess.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vanregelsnaarruimte.Endurance;
import nl.vanregelsnaarruimte.journey.Forms;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;

/**
 * Opens a page of each route that there is, and goes from there wherever each role can come: a new page is looked at
 * without anybody thinking of it.
 */
class EveryRouteTests extends BrowserTest {

    private static final Pattern PAGE =
            Pattern.compile("(?m)^(everybody|readers|submitters|administrators) +GET +(\\S+)$");

    /** What a browser does not show as a page. */
    private static final List<String> NO_PAGES = List.of("/bpmn/", "/.well-known/", "/actuator", "/error");

    private static final Map<String, String> WHO = Map.of(
            "everybody", VISITOR,
            "readers", "indiener",
            "submitters", "indiener",
            "administrators", "beheer");

    private static final Map<String, String> WHO_ELSE = Map.of("/taken/{id}/brief", "bzk-beslisser");

    /** Each role, and nobody. */
    private static final List<String> PEOPLE = List.of(
            VISITOR,
            "indiener",
            "collega",
            "imi",
            "imi-coordinator",
            "bzk",
            "bzk-beslisser",
            "bzk-makelaar",
            "bzk-herbeoordelaar",
            "bond",
            "jurist",
            "evaluator",
            "beheer");

    /** Where one comes by typing an address: the front page, and what is not there or not his. */
    private static final List<String> STARTS =
            List.of("/", "/werkvoorraad", "/bestaat-niet", "/voorstellen/VRR-2020-0001", "/taken/weg", "/beheer");

    @Value("${ruimte.data}")
    private Path data;

    @Test
    void opensAPageOfEachRouteAndWhateverElseIsFound() throws IOException, MessagingException {
        Map<String, List<String>> starts = new TreeMap<>();
        PEOPLE.forEach(username -> starts.put(username, new ArrayList<>(STARTS)));
        Map<String, String> examples = examples();
        Matcher route = PAGE.matcher(new ClassPathResource("routes.txt").getContentAsString(StandardCharsets.UTF_8));
        while (route.find()) {
            String path = route.group(2);
            if (NO_PAGES.stream().noneMatch(path::startsWith)) {
                String username = WHO_ELSE.getOrDefault(path, WHO.get(route.group(1)));
                String example = examples.getOrDefault(path, path);
                opens(username, example, path.replaceAll("\\W+", "-"));
                starts.get(username).add(example);
            }
        }
        Walk walk = new Walk(Endurance.isWhole(), people::reads);
        starts.forEach((username, from) -> walk.goes(username, from, people::tries));
    }

    private void opens(String username, String example, String name) {
        assertThat(example)
                .as("an example of a page of this route, in examples()")
                .doesNotContain("{");
        Page page = people.opens(username, example, name);
        assertThat(page.locator("main h1").count()).as(example).isOne();
        assertThat(page.title()).as(example).doesNotContain("bestaat niet").doesNotContain("niet voor jou");
    }

    /** Of each path with a variable one that exists. */
    private Map<String, String> examples() throws IOException, MessagingException {
        Map<String, String> paths = new TreeMap<>();
        ofACard(paths);
        paths.put("/taken/{id}/brief", letter());
        byLinks(paths);
        ofAPilot(paths);
        paths.put("/oefenpost/{name}", "/oefenpost/" + mail());
        paths.put("/beheer/accounts/{username}", "/beheer/accounts/bond");
        // last: who sends in a proposal uses the draft that he has
        paths.put("/voorstellen/nieuw/{id}/{slug}", draft());
        paths.put("/voorstellen/nieuw/{id}/controle", draft().replace("/jij", "/controle"));
        return paths;
    }

    /** A pilot with a public card. */
    private void ofACard(Map<String, String> paths) {
        String reference = running();
        road.until(pilots.get(reference).lastDay().plusDays(1));
        learns(reference);
        paths.put("/catalogus/{number}", "/catalogus/" + pilots.get(reference).number());
        paths.put("/voorstellen/{reference}/kaart", proposal(reference) + "/kaart");
    }

    /** A letter that was written and not yet sent. */
    private String letter() {
        String reference = heard("AGREE");
        road.does("bzk", TASK_PREPARE_DECISION, reference, Forms.advice(clock.today()));
        road.tries("bzk-beslisser", TASK_TAKE_DECISION, reference, Forms.decision("APPROVE"));
        return task(TASK_TAKE_DECISION, reference) + "/brief";
    }

    private String draft() {
        return road.posts("indiener", "/voorstellen/nieuw", Map.of()).getRedirectedUrl();
    }

    private void byLinks(Map<String, String> paths) {
        String reference = withoutMandate();
        paths.put("/collega/{token}", mailbox.linkTo("elif.kaya@voorbeeld.example", "/collega/"));
        road.does("indiener", TASK_ASK_MANDATE, reference, Forms.mandateAsk());
        paths.put("/mandaat/{token}", mailbox.linkTo(MANAGER, "/mandaat/"));
        paths.put("/taken/{id}", task(TASK_ASK_MANDATE, withoutMandate()));
        String heard = eligible();
        road.does("bzk", TASK_REVIEW_DOSSIER, heard, Forms.dossierWithOwner());
        paths.put("/eigenaar/{token}", mailbox.linkTo("petra.visser@voorbeeld.example", "/eigenaar/"));
        road.posts("beheer", "/beheer/accounts/bond/uitnodiging", Map.of());
        road.letTimeRun();
        paths.put("/welkom/{token}", mailbox.linkTo("bond@voorbeeld.example", "/welkom/"));
    }

    private void ofAPilot(Map<String, String> paths) {
        String reference = running();
        String proposal = proposal(reference);
        String pilot = "/pilots/" + pilots.get(reference).number();
        paths.put("/voorstellen/{reference}", proposal);
        paths.put("/voorstellen/{reference}/dossier/{slug}", proposal + "/dossier/pilot");
        paths.put("/voorstellen/{reference}/brief", proposal + "/brief");
        paths.put("/voorstellen/{reference}/collegas", proposal + "/collegas");
        paths.put("/voorstellen/{reference}/herbeoordeling", proposal + "/herbeoordeling");
        paths.put("/voorstellen/{reference}/intrekken", proposal + "/intrekken");
        paths.put("/pilots/{number}", pilot);
        paths.put("/pilots/{number}/rem", pilot + "/rem");
        paths.put("/rem/{token}", mailbox.linkTo(MANAGER, "/rem/"));
        paths.put("/besluit/{token}", mailbox.linkTo("elif.kaya@voorbeeld.example", "/besluit/"));
    }

    /** Puts a mail that was sent where the practice mailbox looks. */
    private String mail() throws IOException, MessagingException {
        MimeMessage sent = mailbox.to(MANAGER).get(0);
        Path folder = Files.createDirectories(data.resolve("mail"));
        try (var file = Files.newOutputStream(folder.resolve("vraag.eml"))) {
            sent.writeTo(file);
        }
        return "vraag";
    }
}
