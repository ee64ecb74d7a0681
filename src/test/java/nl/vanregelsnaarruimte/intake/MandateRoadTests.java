package nl.vanregelsnaarruimte.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.vanregelsnaarruimte.AppTest;
import nl.vanregelsnaarruimte.Mailbox;
import nl.vanregelsnaarruimte.MovingClock;
import nl.vanregelsnaarruimte.journey.Forms;
import nl.vanregelsnaarruimte.journey.Road;
import nl.vanregelsnaarruimte.proposal.Proposals;
import nl.vanregelsnaarruimte.proposal.Stage;
import nl.vanregelsnaarruimte.workflow.MandateProcess;
import nl.vanregelsnaarruimte.workflow.ProposalProcess;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** How a mandate is asked for, given, refused, helped along, and how it ends. */
@AppTest
class MandateRoadTests {

    private static final String LINK = "/mandaat/";
    private static final String GIVER = "dirk.molenaar@voorbeeld.example";
    private static final String ASK = MandateProcess.TASK_ASK_MANDATE;
    private static final String GIVE = MandateProcess.TASK_GIVE_MANDATE;
    private static final String HELP = MandateProcess.TASK_HELP_WITH_MANDATE;

    @Autowired
    Road road;

    @Autowired
    Mailbox mailbox;

    @Autowired
    Mandates mandates;

    @Autowired
    Proposals proposals;

    @Autowired
    MovingClock clock;

    private String reference = "";

    @BeforeEach
    void theFourPointsAreFineButForTheMandate() {
        clock.set(MovingClock.TUESDAY);
        reference = road.submit("indiener", Forms.proposal());
        road.does("imi", ProposalProcess.TASK_TAKE_UP_PROPOSAL, reference, Forms.of());
        road.does("imi", ProposalProcess.TASK_ASSESS_CRITERIA, reference, Forms.assessment());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "indiener@voorbeeld.example",
                "Indiener+baas@voorbeeld.example",
                "elif.kaya@voorbeeld.example",
                "Henk.Boersma+chef@Voorbeeld.example"
            })
    void isNotAskedOfWhoeverDoesTheWork(String mail) {
        var page = road.tries("indiener", ASK, reference, Forms.mandateAsk().with("giverMail", mail));

        assertThat(page.getStatus()).isEqualTo(400);
        assertThat(road.waitsFor(reference)).containsExactly(ASK);
    }

    @Test
    void leadsToBzkWhenItIsGivenOnConditions() {
        road.does("indiener", ASK, reference, Forms.mandateAsk());
        road.answers(LINK, GIVER, Forms.mandateAnswer("YES_IF"));

        assertThat(mandates.status(reference)).isEqualTo(MandateStatus.GIVEN);
        assertThat(proposals.get(reference).stage()).isEqualTo(Stage.REVIEW);
    }

    @Test
    void isNotGivenByOpeningTheLink() {
        road.does("indiener", ASK, reference, Forms.mandateAsk());
        String link = mailbox.linkTo(GIVER, LINK);

        assertThat(Road.text(road.sees(null, link))).contains("De schrijver en één collega lezen de brief.");

        assertThat(road.waitsFor(reference)).containsExactly(GIVE);
    }

    @Test
    void isAnsweredOnce() {
        road.does("indiener", ASK, reference, Forms.mandateAsk());
        String link = mailbox.linkTo(GIVER, LINK);
        road.answers(LINK, GIVER, Forms.mandateAnswer("YES"));

        assertThat(road.sees(null, link).getStatus()).isEqualTo(410);
        assertThat(road.posts(null, link, Forms.mandateAnswer("NO").typed()).getStatus())
                .isEqualTo(410);
        assertThat(mandates.status(reference)).isEqualTo(MandateStatus.GIVEN);
    }

    @Test
    void isToldWithAReasonAndKeepsWhatWasTyped() {
        road.does("indiener", ASK, reference, Forms.mandateAsk());

        var page = road.posts(
                null,
                mailbox.linkTo(GIVER, LINK),
                Forms.of("reply", "NO", "reason", "Nee hoor").typed());

        assertThat(page.getStatus()).isEqualTo(400);
        assertThat(Road.text(page)).contains("Nee hoor");
    }

    @Test
    void goesToWhomTheManagerNamesAndTheOldLinkIsDead() {
        road.does("indiener", ASK, reference, Forms.mandateAsk());
        String link = mailbox.linkTo(GIVER, LINK);
        road.answers(LINK, GIVER, notMine(2));

        String page = "/taken/" + road.task(ASK, reference).id();

        assertThat(road.sees("indiener", page).getStatus()).isEqualTo(200);
        assertThat(Road.text(road.sees("indiener", page))).contains("Dirk Molenaar gaat hier niet over");
        assertThat(road.sees(null, link).getStatus()).isEqualTo(410);
    }

    @Test
    void isNotPassedOnMoreThanTwice() {
        for (int giver = 1; giver <= 3; giver++) {
            road.does(
                    "indiener",
                    ASK,
                    reference,
                    Forms.mandateAsk().with("giverMail", "gever" + giver + "@voorbeeld.example"));
            road.answers(LINK, "gever" + giver + "@voorbeeld.example", notMine(giver + 1));
        }

        assertThat(road.waitsFor(reference)).containsExactly(HELP);
    }

    @Test
    void isHelpedByBzkWhenTheManagerSaysNoAndAskedAgain() {
        road.does("indiener", ASK, reference, Forms.mandateAsk());
        road.answers(LINK, GIVER, Forms.mandateAnswer("NO"));

        road.does("bzk-makelaar", HELP, reference, Forms.mandateHelp("RETRY"));
        road.answers(LINK, GIVER, Forms.mandateAnswer("YES"));

        assertThat(mandates.status(reference)).isEqualTo(MandateStatus.GIVEN);
    }

    @Test
    void endsInARefusalWhenBzkGivesUp() {
        road.does("indiener", ASK, reference, Forms.mandateAsk().with("helpBzk", "YES"));
        road.does("bzk-makelaar", HELP, reference, Forms.mandateHelp("GIVE_UP"));

        assertThat(mandates.status(reference)).isEqualTo(MandateStatus.REFUSED);
        assertThat(road.waitsFor(reference)).containsExactly(ProposalProcess.TASK_COSIGN_REFUSAL);
    }

    @Test
    void getsAnotherChanceWhenTheCoordinatorDisagreesWithTheRefusal() {
        road.does("indiener", ASK, reference, Forms.mandateAsk().with("helpBzk", "YES"));
        road.does("bzk-makelaar", HELP, reference, Forms.mandateHelp("GIVE_UP"));
        road.does(
                "imi-coordinator",
                ProposalProcess.TASK_COSIGN_REFUSAL,
                reference,
                Forms.of("cosign", "DISAGREE", "reason", "De directeur wil nog één keer praten."));

        road.does("imi", ProposalProcess.TASK_ASSESS_CRITERIA, reference, Forms.assessment());

        assertThat(road.waitsFor(reference)).containsExactly(ASK);
    }

    @Test
    void isHelpedByBzkAfterThreeWeeksOfSilence() {
        road.does("indiener", ASK, reference, Forms.mandateAsk());

        road.until(LocalDate.of(2026, 10, 6));
        assertThat(road.waitsFor(reference)).containsExactly(GIVE);
        road.days(1);

        assertThat(road.waitsFor(reference)).containsExactly(HELP);
    }

    @Test
    void expiresAfterTenWeeks() {
        road.until(LocalDate.of(2026, 11, 24));
        assertThat(road.waitsFor(reference)).containsExactly(ASK);
        road.days(1);

        assertThat(mandates.status(reference)).isEqualTo(MandateStatus.EXPIRED);
        assertThat(road.waitsFor(reference)).containsExactly(ProposalProcess.TASK_COSIGN_REFUSAL);
    }

    private static Forms.Form notMine(int next) {
        return Forms.of(
                "reply",
                "NOT_MINE",
                "nextName",
                "Gever " + next,
                "nextFunction",
                "directeur",
                "nextMail",
                "gever" + next + "@voorbeeld.example");
    }
}
