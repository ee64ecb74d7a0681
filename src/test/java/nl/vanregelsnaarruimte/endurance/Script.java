package nl.vanregelsnaarruimte.endurance;

import static nl.vanregelsnaarruimte.workflow.EvaluationProcess.*;
import static nl.vanregelsnaarruimte.workflow.MandateProcess.*;
import static nl.vanregelsnaarruimte.workflow.PilotProcess.*;
import static nl.vanregelsnaarruimte.workflow.ProposalProcess.*;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import nl.vanregelsnaarruimte.journey.Forms;
import nl.vanregelsnaarruimte.journey.PilotForms;

/** Who does which step of the road, and with which answers, for one proposal. */
final class Script {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    private static final Properties TEXTS = texts();

    /** A step, whose it is and what he types. */
    record Part(String step, String username, Forms.Form form) {}

    /** What is answered by a link in a mail. */
    record Reply(String kind, String address, Forms.Form form) {}

    /** The parts by the step's name on the page. */
    final Map<String, Part> parts = new LinkedHashMap<>();

    final List<Reply> replies;
    final Forms.Form proposal;

    /** Everybody around this proposal has a mail address of his own, which begins with its name. */
    Script(String name) {
        String manager = name + ".baas@voorbeeld.example";
        String owner = name + ".eigenaar@voorbeeld.example";
        String first = name + ".een@voorbeeld.example";
        String second = name + ".twee@voorbeeld.example";
        proposal = Forms.proposal()
                .with("title", "Voorstel " + name)
                .with("giverMail", manager)
                .with("colleague1Mail", first)
                .with("colleague2Mail", second);
        replies = List.of(
                new Reply("/collega/", first, Forms.of("joins", "YES")),
                new Reply("/collega/", second, Forms.of("joins", "YES")),
                new Reply("/mandaat/", manager, Forms.mandateAnswer("YES")),
                new Reply("/eigenaar/", owner, Forms.ownerView()));
        part(TASK_TAKE_UP_PROPOSAL, "imi", Forms.of());
        part(TASK_ASSESS_CRITERIA, "imi", Forms.assessment());
        part(TASK_ASK_MANDATE, "indiener", Forms.mandateAsk().with("giverMail", manager));
        part(TASK_REVIEW_DOSSIER, "bzk", Forms.dossierWithOwner().with("ownerMail", owner));
        part(TASK_GIVE_UNION_OPINION, "bond", Forms.opinion("AGREE"));
        part(TASK_PREPARE_DECISION, "bzk", Forms.advice(TODAY));
        part(TASK_TAKE_DECISION, "beslisser", Forms.decision("APPROVE"));
        part(TASK_RECORD_LEGAL_BASIS, "bzk", PilotForms.legalBasis(TODAY));
        part(TASK_RECORD_BASELINE, "indiener", PilotForms.baseline());
        part(TASK_START_PILOT, "indiener", PilotForms.start());
        part(TASK_MEASURE_END, "indiener", PilotForms.endMeasurement());
        part(TASK_WRITE_EVALUATION, "evaluator", PilotForms.evaluation());
        part(TASK_RESPOND_TO_EVALUATION, "indiener", PilotForms.response());
        part(TASK_DECIDE_FOLLOW_UP, "beslisser", PilotForms.followUp());
    }

    private void part(String step, String username, Forms.Form form) {
        parts.put(text("step." + step), new Part(step, username, form));
    }

    /** What people read for this key. */
    static String text(String key) {
        return TEXTS.getProperty(key);
    }

    private static Properties texts() {
        Properties texts = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of("src/main/resources/messages.properties"))) {
            texts.load(file);
            return texts;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
