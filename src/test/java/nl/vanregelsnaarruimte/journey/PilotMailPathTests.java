package nl.vanregelsnaarruimte.journey;

import static nl.vanregelsnaarruimte.workflow.PilotProcess.TASK_REPORT_PROGRESS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What people read about a pilot that runs, goes wrong, stops or ends. */
class PilotMailPathTests extends PathTest {

    private static final String UNION = "bond@voorbeeld.example";
    private static final String ASSESSOR = "bzk@voorbeeld.example";
    private static final String ADVISER = "imi@voorbeeld.example";
    private static final Map<String, String> REASON = Map.of("reason", "Er gaan te veel brieven fout de deur uit.");

    @Test
    void tellsEverybodyInWhatPartThePilotWasStopped() {
        String number = pilots.get(running()).number();

        road.posts("bond", "/pilots/" + number + "/rem", REASON);
        road.letTimeRun();

        for (String reader : new String[] {"indiener@voorbeeld.example", MANAGER, UNION, ASSESSOR, ADVISER}) {
            assertThat(mailbox.subjectsTo(reader))
                    .as(reader)
                    .containsOnlyOnce("Pilot " + number + " is gestopt. De regel geldt weer");
        }
        assertThat(mailbox.lastTo(MANAGER))
                .contains("door een bond. De regel geldt meteen weer, vanaf dinsdag 15 september 2026.")
                .doesNotContain("brieven fout");
    }

    @Test
    void speaksOfNoRuleWhereNoneIsPutOff() {
        String reference = runningAs("DOE_TANK");
        String number = pilots.get(reference).number();
        assertThat(mailbox.lastTo(UNION)).contains("Hij loopt van").doesNotContain("De regel");

        road.until(pilots.get(reference).lastDay().plusDays(1));

        assertThat(mailbox.subjectsTo(UNION))
                .contains("Pilot " + number + " is klaar")
                .filteredOn(subject -> subject.contains(number))
                .noneMatch(subject -> subject.contains("De regel") || subject.contains("de regel"));
    }

    @Test
    void revivesNoRuleWhereNoneWasPutOff() {
        String number = pilots.get(runningAs("OTHER")).number();

        road.answers("/rem/", MANAGER, Forms.of("reason", "Er gaan te veel brieven fout de deur uit."));

        assertThat(mailbox.subjectsTo(ASSESSOR)).containsOnlyOnce("Pilot " + number + " is gestopt");
        assertThat(mailbox.lastTo(ASSESSOR)).contains("door de leidinggevende").contains("Er stond geen regel uit.");
    }

    @Test
    void warnsAtOnceWhenItGoesBadly() {
        String reference = running();
        String number = pilots.get(reference).number();
        while (!road.waitsFor(reference).contains(TASK_REPORT_PROGRESS)) {
            road.days(1);
        }

        road.does("indiener", TASK_REPORT_PROGRESS, reference, PilotForms.report());
        assertThat(mailbox.subjectsTo(ADVISER)).noneMatch(subject -> subject.equals("Let op: pilot " + number));
        while (!road.waitsFor(reference).contains(TASK_REPORT_PROGRESS)) {
            road.days(1);
        }
        road.does(
                "indiener", TASK_REPORT_PROGRESS, reference, PilotForms.report().with("howIsIt", "RED"));

        assertThat(mailbox.subjectsTo(ADVISER)).containsOnlyOnce("Let op: pilot " + number);
        assertThat(mailbox.subjectsTo(ASSESSOR)).containsOnlyOnce("Let op: pilot " + number);
    }
}
