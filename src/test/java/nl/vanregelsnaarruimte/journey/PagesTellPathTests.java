package nl.vanregelsnaarruimte.journey;

import static nl.vanregelsnaarruimte.workflow.EvaluationProcess.*;
import static nl.vanregelsnaarruimte.workflow.PilotProcess.*;
import static nl.vanregelsnaarruimte.workflow.ProposalProcess.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

/** What the pages say of what went before, and which field each fault is about. */
class PagesTellPathTests extends PathTest {

    private static final String BRAKE = "Er gaan te veel brieven fout de deur uit.";
    private static final String WHY = "De winst is groter dan jullie dachten: het gaat om alle vestigingen.";
    private static final String BECAUSE = "De cijfers over de andere vestigingen waren bij de toets nog niet bekend.";
    private static final Pattern FAULT = Pattern.compile("href=\"#([^\"]+)\">(.*?)</a></li>", Pattern.DOTALL);

    @Test
    void tellsOfTheBrakeUntilTheEnd() {
        String reference = running();
        String pilot = pilots.get(reference).number();
        road.posts("indiener", "/pilots/" + pilot + "/rem", Map.of("reason", BRAKE));
        road.letTimeRun();
        String day = "15 september 2026";

        assertThat(task("indiener", TASK_MEASURE_END, reference))
                .contains("De pilot liep alleen op " + day, "aan de rem, namens het team", BRAKE);
        assertThat(text("indiener", "/voorstellen/" + reference)).doesNotContain("Vraag collega’s om mee te doen");
        assertThat(invite(reference).getStatus()).isEqualTo(409);
        assertThat(text("indiener", "/voorstellen/" + reference + "/collegas"))
                .contains("Je kunt geen collega’s meer vragen.")
                .doesNotContain("Vraag nog een collega");
        assertThat(text(null, "/pilots/" + pilot)).contains("Alleen op " + day);

        road.does("indiener", TASK_MEASURE_END, reference, PilotForms.endMeasurement());
        assertThat(task("evaluator", TASK_WRITE_EVALUATION, reference)).contains(BRAKE);
        road.does("evaluator", TASK_WRITE_EVALUATION, reference, PilotForms.evaluation());
        assertThat(task("indiener", TASK_RESPOND_TO_EVALUATION, reference)).contains(BRAKE);
        road.does("indiener", TASK_RESPOND_TO_EVALUATION, reference, PilotForms.response());
        assertThat(task("bzk-beslisser", TASK_DECIDE_FOLLOW_UP, reference)).contains(BRAKE);
        assertThat(toCard(reference).getStatus()).isEqualTo(404);

        road.does("bzk-beslisser", TASK_DECIDE_FOLLOW_UP, reference, PilotForms.followUp());
        assertThat(text("indiener", "/voorstellen/" + reference))
                .contains("Lees de pilotkaart", "Het team probeerde de nieuwe manier van werken.")
                .doesNotContain("Het team probeert de nieuwe manier van werken.");
        assertThat(text("imi", "/voorstellen/" + reference + "/dossier/evaluatie"))
                .contains(BRAKE);
        assertThat(toCard(reference).getRedirectedUrl()).isEqualTo("/catalogus/" + pilot);
    }

    @Test
    void asksForAReconsiderationOnceAndTellsIMIWhatCameOfIt() {
        String reference = refusedAtIntake();
        String page = "/voorstellen/" + reference;
        assertThat(text("indiener", page))
                .contains("Ben je het niet eens met de afwijzing?", "Dit voorstel kan niet meedoen.")
                .doesNotContain("Bekijk je verzoek en het antwoord");

        road.posts("indiener", page + "/herbeoordeling", Map.of("request", WHY));
        road.does("bzk-herbeoordelaar", TASK_RECONSIDER, reference, Forms.of("finding", "AGAIN", "reason", BECAUSE));

        assertThat(text("indiener", page))
                .contains("Bekijk je verzoek en het antwoord")
                .doesNotContain("Ben je het niet eens met de afwijzing?");
        assertThat(task("imi", TASK_TAKE_UP_PROPOSAL, reference)).contains("De afwijzing is van tafel", BECAUSE);
        road.does("imi", TASK_TAKE_UP_PROPOSAL, reference, Forms.of());
        assertThat(task("imi", TASK_ASSESS_CRITERIA, reference)).contains("De afwijzing is van tafel", BECAUSE);
    }

    @Test
    void tellsBzkWhyItLooksAgain() {
        String reference = heard("AGREE");
        road.does(
                "bzk",
                TASK_PREPARE_DECISION,
                reference,
                Forms.advice(clock.today()).with("verdict", "REJECT").with("reasons", "NIET_TE_METEN"));
        road.decides("bzk-beslisser", reference, Forms.decision("REJECT").with("reasons", "NIET_TE_METEN"));
        road.posts("indiener", "/voorstellen/" + reference + "/herbeoordeling", Map.of("request", WHY));

        road.does("bzk-herbeoordelaar", TASK_RECONSIDER, reference, Forms.of("finding", "AGAIN", "reason", BECAUSE));

        assertThat(task("bzk", TASK_REVIEW_DOSSIER, reference)).contains("De afwijzing is van tafel", BECAUSE);
    }

    @Test
    void namesInEachFaultTheFieldThatItIsAbout() {
        String reference = heard("AGREE");
        road.does("bzk", TASK_PREPARE_DECISION, reference, Forms.advice(clock.today()));
        assertThat(faults(
                        "bzk-beslisser",
                        TASK_TAKE_DECISION,
                        reference,
                        Forms.decision("APPROVE_IF")
                                .with("condition1", "")
                                .with("owner1", "x".repeat(300))
                                .with("reason", "")))
                .contains("Wie zorgt daarvoor?", "Waarom besluit je dit?");
        road.decides("bzk-beslisser", reference, Forms.decision("APPROVE"));
        road.does("bzk", TASK_RECORD_LEGAL_BASIS, reference, PilotForms.legalBasis(clock.today()));

        assertThat(faults(
                        "indiener",
                        TASK_RECORD_BASELINE,
                        reference,
                        PilotForms.baseline()
                                .with("K2", "veel")
                                .with("K3-how", "")
                                .with("own1-name", "Brieven")
                                .with("own1-unit", "")))
                .contains("Doorlooptijd · Hoe is het nu?", "Ruimte in mijn werk · Hoe meet je dat?")
                .contains("Eigen meetpunt 1 · In welke eenheid?");
        road.does("indiener", TASK_RECORD_BASELINE, reference, PilotForms.baseline());
        assertThat(faults("indiener", TASK_START_PILOT, reference, Forms.of("sure", "")))
                .contains("Vink aan dat jullie vandaag beginnen.");
        road.does("indiener", TASK_START_PILOT, reference, PilotForms.start());
        road.posts("indiener", "/pilots/" + pilots.get(reference).number() + "/rem", Map.of("reason", BRAKE));
        road.letTimeRun();

        assertThat(faults(
                        "indiener",
                        TASK_MEASURE_END,
                        reference,
                        PilotForms.endMeasurement().with("m0", "veel").with("m1-cases", "")))
                .contains("Doorlooptijd · Hoe is het nu?", "Ruimte in mijn werk · Over hoeveel zaken of mensen");
        road.does("indiener", TASK_MEASURE_END, reference, PilotForms.endMeasurement());
        assertThat(faults(
                        "evaluator",
                        TASK_WRITE_EVALUATION,
                        reference,
                        PilotForms.evaluation().with("CHANCE1-level", "")))
                .contains("Kans 1 · Op welk niveau?");
    }

    /** The list of faults, each of which leads to something on the page. */
    private String faults(String username, String step, String reference, Forms.Form form) {
        MockHttpServletResponse answer = road.tries(username, step, reference, form);
        String page = Road.html(answer);
        assertThat(page).contains("id=\"fouten\"");
        assertThat(FAULT.matcher(page).results().map(MatchResult::group).toList())
                .isNotEmpty();
        assertThat(FAULT.matcher(page).results())
                .allSatisfy(fault -> assertThat(page).contains("id=\"" + fault.group(1) + "\""));
        return Road.text(answer);
    }

    private String task(String username, String step, String reference) {
        return text(username, "/taken/" + road.task(step, reference).id());
    }

    private String text(@Nullable String username, String path) {
        return Road.text(road.sees(username, path));
    }

    private MockHttpServletResponse toCard(String reference) {
        return road.sees("indiener", "/voorstellen/" + reference + "/kaart");
    }

    private MockHttpServletResponse invite(String reference) {
        return road.posts(
                "indiener",
                "/voorstellen/" + reference + "/collegas",
                Map.of(
                        "name",
                        "Joris Smit",
                        "mail",
                        "joris.smit@voorbeeld.example",
                        "organisation",
                        "Gemeente Heidelo"));
    }
}
