package nl.vanregelsnaarruimte.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import nl.vanregelsnaarruimte.AppTest;
import nl.vanregelsnaarruimte.Mailbox;
import nl.vanregelsnaarruimte.MovingClock;
import nl.vanregelsnaarruimte.journey.Forms;
import nl.vanregelsnaarruimte.journey.Road;
import nl.vanregelsnaarruimte.pilot.Pilots;
import nl.vanregelsnaarruimte.proposal.Proposals;
import nl.vanregelsnaarruimte.workflow.MandateProcess;
import nl.vanregelsnaarruimte.workflow.ProposalProcess;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The morning round over all terms. */
@AppTest
class ReminderTests {

    private static final String SUBMITTER = "indiener@voorbeeld.example";
    private static final String MANAGER = "dirk.molenaar@voorbeeld.example";
    private static final String DECIDER = "bzk-beslisser@voorbeeld.example";
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

    @Autowired
    Proposals proposals;

    @Autowired
    Pilots pilots;

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

    @Test
    void tellsOnceThatTheDecisionComesLater() {
        bringToReview();
        LocalDate last = proposals.get(reference).decideBefore();

        goRoundOn(last);
        assertThat(mailbox.subjectsTo(SUBMITTER)).doesNotContain("Ons besluit over " + reference + " komt later");
        goRoundOn(last.plusDays(1));
        goRoundOn(last.plusDays(2));

        assertThat(mailbox.subjectsTo(SUBMITTER)).containsOnlyOnce("Ons besluit over " + reference + " komt later");
        for (String reader : new String[] {COORDINATOR, DECIDER, ADVISER}) {
            assertThat(mailbox.subjectsTo(reader))
                    .as(reader)
                    .containsOnlyOnce("Te laat: nog geen besluit over " + reference);
        }
        assertThat(Road.text(road.sees("indiener", "/voorstellen/" + reference)))
                .contains("De acht weken voor het besluit liepen af op")
                .contains("De acht weken voor een besluit zijn voorbij.")
                .doesNotContain("Besluit uiterlijk");
    }

    @Test
    void remindsTheTeamAgainTwoWeeksBeforeTheApprovalLapsesAndOnTheLastDay() {
        bringToReview();
        approve();
        LocalDate last = pilots.lastDayToStart(reference).orElseThrow();

        goRoundOn(last.minusDays(15));
        assertThat(mailbox.subjectsTo(MANAGER)).filteredOn(this::mustStart).hasSize(1);
        goRoundOn(last.minusDays(14));
        goRoundOn(last.minusDays(13));
        assertThat(mailbox.subjectsTo(MANAGER)).filteredOn(this::mustStart).hasSize(2);
        goRoundOn(last);

        assertThat(mailbox.subjectsTo(MANAGER)).filteredOn(this::mustStart).hasSize(3);
        assertThat(mailbox.subjectsTo(SUBMITTER))
                .filteredOn(subject -> subject.startsWith("Start je pilot uiterlijk") && subject.contains(reference))
                .hasSize(3);
    }

    private boolean mustStart(String subject) {
        return subject.startsWith("De pilot moet beginnen, uiterlijk ") && subject.contains(reference);
    }

    private void bringToReview() {
        road.answers("/collega/", "elif.kaya@voorbeeld.example", Forms.of("joins", "YES"));
        road.answers("/collega/", "henk.boersma@voorbeeld.example", Forms.of("joins", "YES"));
        road.does("imi", ProposalProcess.TASK_TAKE_UP_PROPOSAL, reference, Forms.of());
        road.does("imi", ProposalProcess.TASK_ASSESS_CRITERIA, reference, Forms.assessment());
        road.does("indiener", MandateProcess.TASK_ASK_MANDATE, reference, Forms.mandateAsk());
        road.answers("/mandaat/", MANAGER, Forms.mandateAnswer("YES"));
    }

    private void approve() {
        road.does("bzk", ProposalProcess.TASK_REVIEW_DOSSIER, reference, Forms.dossier());
        road.does("bond", ProposalProcess.TASK_GIVE_UNION_OPINION, reference, Forms.opinion("AGREE"));
        road.does("bzk", ProposalProcess.TASK_PREPARE_DECISION, reference, Forms.advice(clock.today()));
        road.decides("bzk-beslisser", reference, Forms.decision("APPROVE"));
    }

    private void goRoundOn(LocalDate day) {
        clock.set(day, LocalTime.of(7, 0));
        reminders.goRound();
        road.letTimeRun();
    }
}
