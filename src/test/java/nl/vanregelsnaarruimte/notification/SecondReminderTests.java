package nl.vanregelsnaarruimte.notification;

import static nl.vanregelsnaarruimte.workflow.MandateProcess.*;
import static nl.vanregelsnaarruimte.workflow.PilotProcess.*;
import static nl.vanregelsnaarruimte.workflow.ProposalProcess.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import nl.vanregelsnaarruimte.journey.Forms;
import nl.vanregelsnaarruimte.journey.PathTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The days on which people are reminded of steps that domain E.7 names. */
class SecondReminderTests extends PathTest {

    private static final String SUBMITTER = "indiener@voorbeeld.example";
    private static final String UNION = "bond@voorbeeld.example";
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 9, 16);

    @Autowired
    Reminders reminders;

    @Test
    void comeOnDaysTenAndTwentyOneForACompletion() {
        String reference = takenUp(Forms.proposal());
        road.does("imi", TASK_ASSESS_CRITERIA, reference, Forms.unclear());

        assertThat(daysOfReminders(SUBMITTER, reference, 27)).containsExactly(10, 21);
        assertThat(mailbox.lastTo(SUBMITTER, reference)).contains("De laatste dag was dinsdag 29 september 2026.");
    }

    @Test
    void comeOnDayTenAndTheLastDayForAMandate() {
        String reference = withoutMandate();
        road.does("indiener", TASK_ASK_MANDATE, reference, Forms.mandateAsk());

        assertThat(daysOfReminders(MANAGER, reference, 20)).containsExactly(10, 14);
        assertThat(mailbox.lastTo(MANAGER, reference)).contains("Doe hem uiterlijk dinsdag 29 september 2026.");
    }

    @Test
    void comeOnDaysFourteenAndNineteenForAUnion() {
        clock.set(WEDNESDAY, LocalTime.of(9, 30));
        String reference = eligible();
        road.does("bzk", TASK_REVIEW_DOSSIER, reference, Forms.dossier());

        assertThat(daysOfReminders(UNION, reference, 20)).containsExactly(14, 19);
    }

    @Test
    void comeFromDayFiveAndOnDayFourteenForAReport() {
        String reference = running();
        road.until(LocalDate.of(2026, 11, 16));
        assertThat(road.waitsFor(reference)).containsExactly(TASK_REPORT_PROGRESS);

        // day 5 is a Saturday
        assertThat(daysOfReminders(SUBMITTER, reference, 20)).containsExactly(4, 14);
    }

    private List<Integer> daysOfReminders(String address, String reference, int last) {
        LocalDate asked = clock.today();
        List<Integer> days = new ArrayList<>();
        for (int day = 1; day <= last; day++) {
            long before = reminders(address, reference);
            clock.set(asked.plusDays(day), LocalTime.of(9, 0));
            reminders.goRound();
            road.letTimeRun();
            if (reminders(address, reference) > before) {
                days.add(day);
            }
        }
        return days;
    }

    private long reminders(String address, String reference) {
        return mailbox.subjectsTo(address).stream()
                .filter(subject -> subject.startsWith("Denk je aan " + reference))
                .count();
    }
}
