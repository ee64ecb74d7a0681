package nl.vanregelsnaarruimte.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import nl.vanregelsnaarruimte.AppTest;
import nl.vanregelsnaarruimte.Mailbox;
import nl.vanregelsnaarruimte.MovingClock;
import nl.vanregelsnaarruimte.journey.Forms;
import nl.vanregelsnaarruimte.journey.Road;
import nl.vanregelsnaarruimte.workflow.ProposalProcess;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The morning round over all terms. */
@AppTest
class ReminderTests {

    private static final String ADVISER = "imi@voorbeeld.example";
    private static final String COORDINATOR = "imi-coordinator@voorbeeld.example";

    private static final String ELIF = "elif.kaya@voorbeeld.example";
    private static final String HENK = "henk.boersma@voorbeeld.example";

    @Autowired
    Road road;

    @Autowired
    Mailbox mailbox;

    @Autowired
    MovingClock clock;

    @Autowired
    Reminders reminders;

    private String reference;
    private LocalDate due;

    @BeforeEach
    void aProposalWaitsForAnAdviser() {
        clock.set(MovingClock.TUESDAY);
        reference = road.submit("indiener", Forms.proposal());
        due = road.task(ProposalProcess.TASK_TAKE_UP_PROPOSAL, reference).due();
    }

    @Test
    void tellsOnceOfATaskThatNoOtherLetterTellsOf() {
        road.does("imi", ProposalProcess.TASK_TAKE_UP_PROPOSAL, reference, Forms.of());

        goRoundOn(clock.today().plusDays(1));
        goRoundOn(clock.today().plusDays(1));

        assertThat(mailbox.subjectsTo(ADVISER)).containsOnlyOnce("Een taak voor " + reference + " wacht op jou");
    }

    @Test
    void remindsOnceBeforeTheTerm() {
        goRoundOn(due);
        goRoundOn(due);

        assertThat(mailbox.subjectsTo(ADVISER))
                .filteredOn(subject -> subject.startsWith("Denk je aan " + reference))
                .hasSize(1);
    }

    @Test
    void tellsTheCoordinatorOnceAfterTheTerm() {
        goRoundOn(due.plusDays(1));
        goRoundOn(due.plusDays(2));

        assertThat(mailbox.subjectsTo(COORDINATOR)).containsOnlyOnce("Te laat: een taak voor " + reference);
    }

    @Test
    void remindsAColleagueOnceWhenHeHasNotAnsweredForFiveDays() {
        LocalDate asked = clock.today();
        road.answers("/collega/", HENK, Forms.of("joins", "NO"));

        goRoundOn(asked.plusDays(3));
        assertThat(mailbox.subjectsTo(ELIF)).filteredOn(this::remindsColleague).isEmpty();
        goRoundOn(asked.plusDays(6));
        goRoundOn(asked.plusDays(7));

        assertThat(mailbox.subjectsTo(ELIF)).filteredOn(this::remindsColleague).hasSize(1);
        assertThat(mailbox.subjectsTo(HENK)).filteredOn(this::remindsColleague).isEmpty();
        assertThat(road.sees(null, mailbox.linkTo(ELIF, "/collega/")).getStatus())
                .isEqualTo(200);
    }

    @Test
    void writesToNobodyOnASunday() {
        LocalDate sunday = LocalDate.of(2026, 9, 27);

        goRoundOn(sunday);

        assertThat(mailbox.subjectsTo(COORDINATOR)).doesNotContain("Te laat: een taak voor " + reference);
    }

    private boolean remindsColleague(String subject) {
        return subject.startsWith("Herinnering: doe je mee") && subject.contains(reference);
    }

    private void goRoundOn(LocalDate day) {
        clock.set(day, LocalTime.of(7, 0));
        reminders.goRound();
        road.letTimeRun();
    }
}
