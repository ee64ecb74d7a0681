package nl.vanregelsnaarruimte.journey;

import static nl.vanregelsnaarruimte.workflow.EvaluationProcess.*;
import static nl.vanregelsnaarruimte.workflow.PilotProcess.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.vanregelsnaarruimte.proposal.Outcome;
import nl.vanregelsnaarruimte.proposal.Participant;
import nl.vanregelsnaarruimte.proposal.Participants;
import nl.vanregelsnaarruimte.proposal.Stage;
import nl.vanregelsnaarruimte.workflow.OpenTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

/** The ways of a pilot: refused, lapsed, stopped, ended. */
class PilotPathTests extends PathTest {

    private static final Map<String, String> JORIS =
            Map.of("name", "Joris Smit", "mail", "joris.smit@voorbeeld.example", "organisation", "Gemeente Heidelo");

    private static final String ELIF = "elif.kaya@voorbeeld.example";

    private static final Map<String, String> WHY = Map.of("reason", "Er gaan te veel brieven fout de deur uit.");

    @Autowired
    private Participants participants;

    @Autowired
    private JdbcClient db;

    @Test
    void refusesToStartWithoutALegalBasisThatCoversIt() {
        String reference = arrangedFrom(40);
        OpenTask task = road.task(TASK_START_PILOT, reference);

        MockHttpServletResponse answer = road.tries("indiener", TASK_START_PILOT, reference, PilotForms.start());
        String page = Road.text(road.sees("indiener", "/taken/" + task.id()));
        String pressed = Road.text(road.posts("indiener", "/taken/" + task.id(), Map.of()));

        assertThat(task.due()).isEqualTo(clock.today().plusDays(70));
        assertThat(page).contains("De regel mag pas uit vanaf").doesNotContain("wij beginnen vandaag");
        assertThat(pressed).contains("De regel mag pas uit vanaf").doesNotContain("Vink aan");
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(stage(reference)).isEqualTo(Stage.PREPARATION);
    }

    @Test
    void asksForTheStartBeforeTheApprovalLapses() {
        String reference = arrangedFrom(80);

        assertThat(road.task(TASK_START_PILOT, reference).due())
                .isEqualTo(clock.today().plusDays(90));
    }

    @Test
    void waitsForTheBaselineBeforeTheStart() {
        String reference = approved();

        road.does("bzk", TASK_RECORD_LEGAL_BASIS, reference, PilotForms.legalBasis(clock.today()));

        assertThat(road.waitsFor(reference)).containsExactly(TASK_RECORD_BASELINE);
    }

    @Test
    void lapsesAfterNinetyDaysWithoutAStart() {
        String reference = approved();

        road.days(91);

        assertThat(outcome(reference)).isEqualTo(Outcome.LAPSED);
        assertThat(mailbox.subjectsTo("indiener@voorbeeld.example"))
                .contains("De goedkeuring van " + reference + " is vervallen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"indiener", "bond", "bzk", "bzk-beslisser"})
    void stopsAtOnceWhenSomebodyPullsTheBrake(String holder) {
        String reference = running();
        String number = pilots.get(reference).number();

        road.posts(holder, "/pilots/" + number + "/rem", Map.of("reason", "Er gaan te veel brieven fout de deur uit."));

        assertThat(pilots.get(reference).running()).isFalse();
        assertThat(pilots.get(reference).revivedOn()).isEqualTo(clock.today());
        assertThat(road.waitsFor(reference)).containsExactly(TASK_MEASURE_END);
    }

    @ParameterizedTest
    @ValueSource(strings = {MANAGER, "elif.kaya@voorbeeld.example"})
    void stopsWhenTheMandateGiverOrAColleaguePullsTheBrakeByHisLink(String holder) {
        String reference = running();

        road.answers("/rem/", holder, Forms.of("reason", "Er gaan te veel brieven fout de deur uit."));

        assertThat(pilots.get(reference).running()).isFalse();
    }

    @Test
    void usesTheLinkUpAndTellsWhoeverIsLaterWhoWasFirst() {
        String reference = running();
        String first = mailbox.linkTo(MANAGER, "/rem/");
        String second = mailbox.linkTo(ELIF, "/rem/");

        assertThat(road.posts(null, first, WHY).getStatus()).isEqualTo(302);
        assertThat(road.sees(null, first).getStatus()).isEqualTo(410);
        MockHttpServletResponse late = road.posts(null, second, WHY);

        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(Road.text(late))
                .contains("De pilot is al gestopt op " + today() + ", door de leidinggevende.")
                .doesNotContain("Dirk Molenaar");
        assertThat(pilots.get(reference).running()).isFalse();
    }

    @Test
    void keepsTheLinkAndWritesNothingWhenTheProcessNoLongerListens() {
        String reference = running();
        String link = mailbox.linkTo(ELIF, "/rem/");
        road.posts("bond", "/pilots/" + pilots.get(reference).number() + "/rem", WHY);
        turns(reference, "RUNNING", "STOPPED");
        db.sql("delete from brake where reference = ?").param(reference).update();

        int status = road.posts(null, link, WHY).getStatus();
        int open = road.sees(null, link).getStatus();
        turns(reference, "STOPPED", "RUNNING");

        assertThat(status).isEqualTo(409);
        assertThat(open).isEqualTo(200);
        assertThat(pilots.stoppedIn(reference)).isEmpty();
    }

    @Test
    void stopsWhenAColleagueWhoCameLaterPullsTheBrake() {
        String reference = running();
        road.posts("indiener", "/voorstellen/" + reference + "/collegas", JORIS);
        road.letTimeRun().answers("/collega/", JORIS.get("mail"), Forms.of("joins", "YES"));

        road.answers("/rem/", JORIS.get("mail"), Forms.of("reason", "Er gaan te veel brieven fout de deur uit."));

        assertThat(pilots.get(reference).running()).isFalse();
    }

    @Test
    void startsOnceAnotherColleagueTakesThePlaceOfOneWhoDoesNotAnswer() {
        String reference = approved();
        road.does("bzk", TASK_RECORD_LEGAL_BASIS, reference, PilotForms.legalBasis(clock.today()));
        road.does("indiener", TASK_RECORD_BASELINE, reference, PilotForms.baseline());
        UUID henk =
                participants.of(reference, Participant.Kind.COLLEAGUE).get(1).id();
        db.sql("update participant set status = 'DECLINED' where id = ?")
                .param(henk)
                .update();
        String team = "/voorstellen/" + reference + "/collegas";

        MockHttpServletResponse refused = road.tries("indiener", TASK_START_PILOT, reference, PilotForms.start());
        assertThat(refused.getStatus()).isEqualTo(400);
        assertThat(refused.getContentAsByteArray())
                .asString(StandardCharsets.UTF_8)
                .contains("href=\"" + team);
        road.posts("indiener", team, JORIS);
        road.letTimeRun().answers("/collega/", JORIS.get("mail"), Forms.of("joins", "YES"));

        road.does("indiener", TASK_START_PILOT, reference, PilotForms.start());
        assertThat(pilots.get(reference).running()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"collega", "jurist", "evaluator", "beheer"})
    void runsOnWhenSomebodyElsePullsTheBrake(String stranger) {
        String reference = running();
        String number = pilots.get(reference).number();

        road.posts(
                stranger, "/pilots/" + number + "/rem", Map.of("reason", "Er gaan te veel brieven fout de deur uit."));

        assertThat(pilots.get(reference).running()).isTrue();
    }

    @Test
    void isNotTakenBackWhileItRuns() {
        String reference = running();

        road.posts("indiener", "/voorstellen/" + reference + "/intrekken", Map.of("reason", "Het is al opgelost."));

        assertThat(stage(reference)).isEqualTo(Stage.RUNNING);
    }

    @Test
    void tellsEverybodyEightWeeksBeforeTheEnd() {
        String reference = running();

        road.until(pilots.get(reference).lastDay().minusDays(50));

        assertThat(mailbox.subjectsTo(MANAGER)).anyMatch(subject -> subject.contains("Daarna geldt de regel weer"));
    }

    @Test
    void goesOnWithoutAReactionAfterSevenDays() {
        String reference = running();
        road.until(pilots.get(reference).lastDay().plusDays(1));
        road.does("indiener", TASK_MEASURE_END, reference, PilotForms.endMeasurement());
        road.does("evaluator", TASK_WRITE_EVALUATION, reference, PilotForms.evaluation());

        road.days(8);

        assertThat(road.waitsFor(reference)).containsExactly(TASK_DECIDE_FOLLOW_UP);
    }

    private String today() {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("nl-NL"))
                .format(clock.today());
    }

    private String arrangedFrom(int days) {
        String reference = approved();
        Forms.Form later = PilotForms.legalBasis(clock.today()).with("from", Forms.day(clock.today(), days));
        road.does("bzk", TASK_RECORD_LEGAL_BASIS, reference, later);
        road.does("indiener", TASK_RECORD_BASELINE, reference, PilotForms.baseline());
        return reference;
    }

    private void turns(String reference, String status, String from) {
        db.sql("update pilot set status = ? where reference = ? and status = ?")
                .params(status, reference, from)
                .update();
    }
}
