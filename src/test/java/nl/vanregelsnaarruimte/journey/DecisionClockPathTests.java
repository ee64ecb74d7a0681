package nl.vanregelsnaarruimte.journey;

import static nl.vanregelsnaarruimte.workflow.MandateProcess.*;
import static nl.vanregelsnaarruimte.workflow.ProposalProcess.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The eight weeks for a decision, which stand still while others than IMI and BZK have to act. */
class DecisionClockPathTests extends PathTest {

    private static final String SUBMITTER = "indiener@voorbeeld.example";
    private static final String DECIDER = "bzk-beslisser@voorbeeld.example";

    @Test
    void movesTheDateByTheDaysThatACompletionTakes() {
        String reference = unclear();
        LocalDate before = decideBefore(reference);

        road.days(10);
        complete(reference);

        assertThat(decideBefore(reference)).isEqualTo(before.plusDays(10));
        assertThat(page(reference))
                .contains("Besluit uiterlijk 20 november 2026")
                .contains("stonden stil van 15 september 2026 tot 25 september 2026.")
                .contains("Het besluit komt nu uiterlijk 20 november 2026.");
    }

    @Test
    void saysWhyItStandsStill() {
        String reference = unclear();
        assertThat(mailbox.lastTo(SUBMITTER, reference))
                .contains("Tot je antwoord staan de acht weken voor het besluit stil.");
        assertThat(page(reference))
                .contains("We wachten op de aanvulling van de indiener.")
                .contains("stil sinds 15 september 2026.");

        road.days(10);

        assertThat(page(reference))
                .contains("Lopen ze vandaag weer, dan komt het besluit uiterlijk 20 november 2026.")
                .doesNotContain("Besluit uiterlijk");
    }

    @Test
    void doesNotMoveTheDateForAnAnswerOnTheSameDay() {
        String reference = unclear();
        LocalDate before = decideBefore(reference);

        complete(reference);

        assertThat(decideBefore(reference)).isEqualTo(before);
        assertThat(page(reference)).doesNotContain("stonden stil");
    }

    @Test
    void addsUpWhatIsWaitedTwice() {
        String reference = unclear();
        LocalDate before = decideBefore(reference);

        road.days(3);
        complete(reference);
        road.days(4);
        askForCompletion(reference);
        road.days(7);
        complete(reference);

        assertThat(decideBefore(reference)).isEqualTo(before.plusDays(10));
    }

    @Test
    void endsOnAWorkingDay() {
        String reference = unclear();
        LocalDate before = decideBefore(reference);

        road.days(4);
        complete(reference);

        assertThat(before.plusDays(4)).isEqualTo(LocalDate.of(2026, 11, 14));
        assertThat(decideBefore(reference)).isEqualTo(LocalDate.of(2026, 11, 16));
    }

    @Test
    void movesTheDateByTheDaysThatTheMandateTakes() {
        String reference = withoutMandate();
        LocalDate before = decideBefore(reference);

        road.days(3);
        road.does("indiener", TASK_ASK_MANDATE, reference, Forms.mandateAsk());
        assertThat(page(reference)).contains("We wachten op de leidinggevende van de indiener.");
        road.days(7);
        road.answers("/mandaat/", MANAGER, Forms.mandateAnswer("YES"));

        assertThat(decideBefore(reference)).isEqualTo(before.plusDays(10));
        assertThat(page(reference)).contains("stonden stil van 15 september 2026 tot 25 september 2026.");
    }

    @Test
    void runsWhileBzkHelpsWithTheMandate() {
        String reference = withoutMandate();
        LocalDate before = decideBefore(reference);
        road.does("indiener", TASK_ASK_MANDATE, reference, Forms.mandateAsk().with("helpBzk", "YES"));

        road.days(7);
        assertThat(page(reference)).contains("Besluit uiterlijk 10 november 2026");
        road.does("bzk-makelaar", TASK_HELP_WITH_MANDATE, reference, Forms.mandateHelp("RETRY"));
        road.days(3);
        road.answers("/mandaat/", MANAGER, Forms.mandateAnswer("YES"));

        assertThat(decideBefore(reference)).isEqualTo(before.plusDays(3));
    }

    @Test
    void goesOnWhenTheManagerIsSilentForTooLong() {
        String reference = withoutMandate();
        LocalDate before = decideBefore(reference);
        road.does("indiener", TASK_ASK_MANDATE, reference, Forms.mandateAsk());

        road.days(30);

        assertThat(road.waitsFor(reference)).containsExactly(TASK_HELP_WITH_MANDATE);
        assertThat(decideBefore(reference)).isEqualTo(before.plusDays(22));
    }

    @Test
    void warnsBzkOnlyTwoWeeksBeforeTheNewDate() {
        String reference = withoutMandate();
        LocalDate before = decideBefore(reference);
        road.does("indiener", TASK_ASK_MANDATE, reference, Forms.mandateAsk());
        road.days(10);
        road.answers("/mandaat/", MANAGER, Forms.mandateAnswer("YES"));

        road.until(before.minusDays(5));
        assertThat(mailbox.subjectsTo(DECIDER)).doesNotContain(near(reference));
        road.until(before.plusDays(10).minusDays(13));

        assertThat(mailbox.subjectsTo(DECIDER)).contains(near(reference));
        assertThat(mailbox.lastTo(DECIDER, near(reference)))
                .contains("moet uiterlijk vrijdag 20 november 2026 een besluit zijn");
    }

    @Test
    void doesNotMoveADateThatIsPast() {
        String reference = takenUp(Forms.proposal());
        LocalDate before = decideBefore(reference);

        road.until(before.plusDays(1));
        askForCompletion(reference);
        assertThat(mailbox.lastTo(SUBMITTER, reference))
                .contains("Je adviseur heeft een vraag")
                .doesNotContain("acht weken");
        road.days(10);
        complete(reference);

        assertThat(decideBefore(reference)).isEqualTo(before);
        assertThat(page(reference)).contains("De acht weken voor het besluit liepen af op 10 november 2026");
    }

    @Test
    void saysNothingOfItWhenTheProposalIsTakenBack() {
        String reference = unclear();
        road.days(10);

        road.posts("indiener", "/voorstellen/" + reference + "/intrekken", Map.of("reason", "Het is al opgelost."));

        assertThat(page(reference)).doesNotContain("acht weken");
    }

    private static String near(String reference) {
        return "De termijn voor een besluit over " + reference + " nadert";
    }

    private String unclear() {
        String reference = takenUp(Forms.proposal());
        askForCompletion(reference);
        return reference;
    }

    private void askForCompletion(String reference) {
        road.does("imi", TASK_ASSESS_CRITERIA, reference, Forms.unclear());
    }

    private void complete(String reference) {
        road.does(
                "indiener",
                TASK_COMPLETE_PROPOSAL,
                reference,
                Forms.proposal().with("answer", "Wij schrijven ongeveer vierhonderdtwintig brieven per jaar."));
    }

    private LocalDate decideBefore(String reference) {
        return proposals.get(reference).decideBefore();
    }

    private String page(String reference) {
        return Road.text(road.sees("indiener", "/voorstellen/" + reference));
    }
}
