package nl.vanregelsnaarruimte.notification;

import static nl.vanregelsnaarruimte.workflow.MandateProcess.*;
import static nl.vanregelsnaarruimte.workflow.ProposalProcess.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import nl.vanregelsnaarruimte.journey.Forms;
import nl.vanregelsnaarruimte.journey.PathTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The warning that a decision is late, which waits while others than IMI and BZK have to act. */
class DecisionLateTests extends PathTest {

    private static final String SUBMITTER = "indiener@voorbeeld.example";

    @Autowired
    Reminders reminders;

    @Test
    void isNotToldWhileTheSubmitterHasToAct() {
        String reference = takenUp(Forms.proposal());
        LocalDate last = proposals.get(reference).decideBefore();
        road.until(last.minusDays(3));
        askForCompletion(reference);

        goRoundOn(last.plusDays(6));

        assertThat(mailbox.subjectsTo(SUBMITTER)).doesNotContain(late(reference));
    }

    @Test
    void isToldAfterTheDateThatMovedAndNamesIt() {
        String reference = takenUp(Forms.proposal());
        LocalDate last = proposals.get(reference).decideBefore();
        road.until(last.minusDays(3));
        askForCompletion(reference);
        road.days(10);
        road.does(
                "indiener",
                TASK_COMPLETE_PROPOSAL,
                reference,
                Forms.proposal().with("answer", "Wij schrijven ongeveer vierhonderdtwintig brieven per jaar."));

        goRoundOn(last.plusDays(10));
        assertThat(mailbox.subjectsTo(SUBMITTER)).doesNotContain(late(reference));
        goRoundOn(last.plusDays(13));

        assertThat(mailbox.subjectsTo(SUBMITTER)).containsOnlyOnce(late(reference));
        assertThat(mailbox.lastTo(SUBMITTER, late(reference)))
                .contains("Wij wilden uiterlijk vrijdag 20 november 2026 besluiten");
    }

    @Test
    void isNotToldWhileTheManagerHasToAnswer() {
        String reference = withoutMandate();
        LocalDate last = proposals.get(reference).decideBefore();
        road.does("indiener", TASK_ASK_MANDATE, reference, Forms.mandateAsk().with("helpBzk", "YES"));
        road.until(last.minusDays(3));
        road.does("bzk-makelaar", TASK_HELP_WITH_MANDATE, reference, Forms.mandateHelp("RETRY"));

        goRoundOn(last.plusDays(6));
        assertThat(mailbox.subjectsTo(SUBMITTER)).doesNotContain(late(reference));
        road.answers("/mandaat/", MANAGER, Forms.mandateAnswer("YES"));
        goRoundOn(last.plusDays(13));

        assertThat(proposals.get(reference).decideBefore()).isEqualTo(last.plusDays(9));
        assertThat(mailbox.subjectsTo(SUBMITTER)).containsOnlyOnce(late(reference));
    }

    private void askForCompletion(String reference) {
        road.does("imi", TASK_ASSESS_CRITERIA, reference, Forms.unclear());
    }

    private static String late(String reference) {
        return "Ons besluit over " + reference + " komt later";
    }

    private void goRoundOn(LocalDate day) {
        road.until(day.minusDays(1));
        clock.set(day, LocalTime.of(7, 0));
        reminders.goRound();
        road.letTimeRun();
    }
}
