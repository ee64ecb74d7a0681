package nl.vanregelsnaarruimte.journey;

import static nl.vanregelsnaarruimte.workflow.MandateProcess.TASK_ASK_MANDATE;
import static nl.vanregelsnaarruimte.workflow.MandateProcess.TASK_HELP_WITH_MANDATE;
import static nl.vanregelsnaarruimte.workflow.ProposalProcess.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

/** Nothing ends without an answer to everybody who took part. */
class AnswerToAllPathTests extends PathTest {

    private static final String ELIF = "elif.kaya@voorbeeld.example";
    private static final String OWNER = "petra.visser@voorbeeld.example";
    private static final String UNION = "bond@voorbeeld.example";
    private static final String ASSESSOR = "bzk@voorbeeld.example";

    @Test
    void tellsTheTeamButNotTheManagerWhoNeverHeardOfIt() {
        String reference = withoutMandate();

        withdraw(reference);

        assertThat(mailbox.subjectsTo(ELIF)).containsOnlyOnce(withdrawn(reference));
        assertThat(mailbox.subjectsTo(MANAGER)).noneMatch(subject -> subject.contains(reference));
        assertThat(mailbox.subjectsTo(ASSESSOR)).noneMatch(subject -> subject.contains(reference));
    }

    @Test
    void tellsTheManagerWhoWasAsked() {
        String reference = withoutMandate();
        road.does("indiener", TASK_ASK_MANDATE, reference, Forms.mandateAsk());

        withdraw(reference);

        assertThat(mailbox.subjectsTo(MANAGER)).containsOnlyOnce(withdrawn(reference));
    }

    @Test
    void tellsNothingToTheManagerWhileBzkHasYetToAskHim() {
        String reference = withoutMandate();
        road.does("indiener", TASK_ASK_MANDATE, reference, Forms.mandateAsk().with("helpBzk", "YES"));
        assertThat(road.waitsFor(reference)).containsExactly(TASK_HELP_WITH_MANDATE);

        withdraw(reference);

        assertThat(mailbox.subjectsTo(MANAGER)).noneMatch(subject -> subject.contains(reference));
    }

    @Test
    void tellsBzkTheUnionAndTheOwnerOfTheRuleAfterTheReviewBegan() {
        String reference = eligible();
        road.does("bzk", TASK_REVIEW_DOSSIER, reference, Forms.dossierWithOwner());

        withdraw(reference);

        assertThat(mailbox.subjectsTo(UNION)).containsOnlyOnce(withdrawn(reference));
        assertThat(mailbox.subjectsTo(ASSESSOR)).containsOnlyOnce(withdrawn(reference));
        assertThat(mailbox.subjectsTo(OWNER)).containsOnlyOnce(withdrawn(reference));
    }

    @Test
    void tellsTheTeamAndTheManagerThatTheIntakeEnds() {
        String reference = withoutMandate();
        road.does("indiener", TASK_ASK_MANDATE, reference, Forms.mandateAsk());
        road.answers("/mandaat/", MANAGER, Forms.mandateAnswer("NO"));
        road.does("bzk-makelaar", TASK_HELP_WITH_MANDATE, reference, Forms.mandateHelp("GIVE_UP"));

        road.does(
                "imi-coordinator",
                TASK_COSIGN_REFUSAL,
                reference,
                Forms.of("cosign", "AGREE", "reason", "Zonder mandaat kan deze proef niet beginnen."));

        assertThat(mailbox.subjectsTo(ELIF)).containsOnlyOnce("Voorstel " + reference + " gaat niet verder");
        assertThat(mailbox.subjectsTo(MANAGER)).containsOnlyOnce("Voorstel " + reference + " gaat niet verder");
    }

    @Test
    void tellsTheTeamOfTheDecision() {
        String reference = approved();

        assertThat(mailbox.subjectsTo(ELIF)).containsOnlyOnce("Besluit over " + reference);
        assertThat(mailbox.subjectsTo(MANAGER)).containsOnlyOnce("Besluit over " + reference);
    }

    @Test
    void letsTheManagerReadTheLetterByHisLink() {
        approved();
        String link = mailbox.linkTo(MANAGER, "/besluit/");

        MockHttpServletResponse letter = road.sees(null, link);

        assertThat(letter.getStatus()).isEqualTo(200);
        assertThat(Road.text(letter)).contains("We keuren je voorstel").contains("Wanneer de pilot direct stopt");
        assertThat(road.sees(null, link + "x").getStatus()).isEqualTo(410);
        assertThat(road.sees(null, link.replace("/besluit/", "/rem/")).getStatus())
                .isEqualTo(410);
    }

    @Test
    void letsNobodyReadTheLetterAfterTenWeeks() {
        approved();
        String link = mailbox.linkTo(ELIF, "/besluit/");
        assertThat(road.sees(null, link).getStatus()).isEqualTo(200);

        clock.advance(Duration.ofDays(70));

        assertThat(road.sees(null, link).getStatus()).isEqualTo(410);
    }

    private void withdraw(String reference) {
        road.posts("indiener", "/voorstellen/" + reference + "/intrekken", Map.of("reason", "Het is al opgelost."));
        road.letTimeRun();
    }

    private static String withdrawn(String reference) {
        return "Voorstel " + reference + " is ingetrokken";
    }
}
