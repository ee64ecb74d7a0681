package nl.vanregelsnaarruimte.journey;

import static nl.vanregelsnaarruimte.workflow.ProposalProcess.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.vanregelsnaarruimte.proposal.Outcome;
import nl.vanregelsnaarruimte.proposal.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

/** The ways through the review. */
class ReviewPathTests extends PathTest {

    private static final String MISSING = "Er staat niet in hoeveel collega’s dit werk doen.";

    @Autowired
    private JdbcClient db;

    @Test
    void recordsSilenceAsSilence() {
        String reference = eligible();
        road.does("bzk", TASK_REVIEW_DOSSIER, reference, Forms.dossier());

        road.days(23);

        assertThat(road.waitsFor(reference)).containsExactly(TASK_PREPARE_DECISION);
        assertThat(Road.text(road.sees("bzk", "/voorstellen/" + reference)))
                .contains("gaf geen oordeel. De termijn is voorbij.");
    }

    @Test
    void sendsAnIncompleteDossierBackOnce() {
        String reference = eligible();
        Forms.Form incomplete = Forms.of("incomplete", "true", "incompleteReason", MISSING);

        road.does("bzk", TASK_REVIEW_DOSSIER, reference, incomplete);
        assertThat(road.waitsFor(reference)).containsExactly(TASK_TAKE_UP_PROPOSAL);
        assertThat(stage(reference)).isEqualTo(Stage.INTAKE);
        assertThat(Road.text(road.sees("indiener", "/voorstellen/" + reference)))
                .contains(MISSING);
        assertThat(Road.text(road.sees("bzk-beslisser", "/voorstellen/" + reference)))
                .contains(MISSING);
        road.does("imi", TASK_TAKE_UP_PROPOSAL, reference, Forms.of());
        assertThat(Road.text(road.sees(
                        "imi",
                        "/taken/" + road.task(TASK_ASSESS_CRITERIA, reference).id())))
                .contains(MISSING);

        road.does("imi", TASK_ASSESS_CRITERIA, reference, Forms.assessment());
        assertThat(road.waitsFor(reference)).containsExactly(TASK_REVIEW_DOSSIER);
        int again =
                road.tries("bzk", TASK_REVIEW_DOSSIER, reference, incomplete).getStatus();
        assertThat(again).isEqualTo(400);
        road.does("bzk", TASK_REVIEW_DOSSIER, reference, Forms.dossier());
        assertThat(road.waitsFor(reference)).containsExactly(TASK_GIVE_UNION_OPINION);
    }

    @Test
    void asksWhatIsMissing() {
        String reference = eligible();

        int status = road.tries("bzk", TASK_REVIEW_DOSSIER, reference, Forms.of("incomplete", "true"))
                .getStatus();

        assertThat(status).isEqualTo(400);
        assertThat(road.waitsFor(reference)).containsExactly(TASK_REVIEW_DOSSIER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Indiener@voorbeeld.example", "elif.kaya+regels@voorbeeld.example", "bzk@voorbeeld.example"})
    void asksNobodyWhoTakesPartForTheViewOfTheOwner(String mail) {
        String reference = eligible();

        MockHttpServletResponse answer = road.tries(
                "bzk", TASK_REVIEW_DOSSIER, reference, Forms.dossierWithOwner().with("ownerMail", mail));

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(Road.text(answer)).contains("Dit mailadres is van jou, of van iemand die aan het voorstel meedoet.");
    }

    @Test
    void consultsTheUnionThatObjects() {
        String reference = heard("OBJECT");
        assertThat(road.waitsFor(reference)).containsExactly(TASK_CONSULT_UNIONS);

        road.does("bzk", TASK_CONSULT_UNIONS, reference, Forms.consultation(clock.today()));

        assertThat(road.waitsFor(reference)).containsExactly(TASK_PREPARE_DECISION);
    }

    @Test
    void asksTheLawyerWhereTheTableDoes() {
        String reference = eligibleAs("POLICY_RULE");

        road.does("bzk", TASK_REVIEW_DOSSIER, reference, Forms.dossier());

        assertThat(road.waitsFor(reference)).containsExactly(TASK_CHECK_LEGALLY, TASK_GIVE_UNION_OPINION);
        road.does("jurist", TASK_CHECK_LEGALLY, reference, Forms.legalCheck());
        road.does("bond", TASK_GIVE_UNION_OPINION, reference, Forms.opinion("AGREE"));
        assertThat(road.waitsFor(reference)).containsExactly(TASK_PREPARE_DECISION);
    }

    @Test
    void leavesACollectiveAgreementAloneWithoutConsent() {
        String reference = eligibleAs("COLLECTIVE_AGREEMENT");
        road.does("bzk", TASK_REVIEW_DOSSIER, reference, Forms.dossier());
        road.does("jurist", TASK_CHECK_LEGALLY, reference, Forms.legalCheck());
        road.days(23);

        int status = road.tries("bzk", TASK_PREPARE_DECISION, reference, Forms.advice(clock.today()))
                .getStatus();

        assertThat(status).isEqualTo(400);
        assertThat(road.waitsFor(reference)).containsExactly(TASK_PREPARE_DECISION);
    }

    @Test
    void endsWithARejectionThatHasReasons() {
        String reference = heard("AGREE");
        road.does("bzk", TASK_PREPARE_DECISION, reference, rejection());

        road.decides("bzk-beslisser", reference, Forms.decision("REJECT").with("reasons", List.of("NIET_TE_METEN")));

        assertThat(outcome(reference)).isEqualTo(Outcome.REJECTED);
        assertThat(Road.text(road.sees("indiener", "/voorstellen/" + reference + "/brief")))
                .contains(reference);
    }

    @ParameterizedTest
    @EnumSource(names = {"EXISTING_ROOM", "REFERRED"})
    void endsWithAnAnswerThatIsNoRefusal(Outcome end) {
        String reference = heard("AGREE");
        road.does(
                "bzk",
                TASK_PREPARE_DECISION,
                reference,
                Forms.advice(clock.today()).with("verdict", end));

        road.decides("bzk-beslisser", reference, Forms.decision(end.name()));

        assertThat(stage(reference)).isEqualTo(Stage.CLOSED);
        assertThat(outcome(reference)).isEqualTo(end);
        assertThat(road.sees("indiener", "/voorstellen/" + reference + "/brief").getStatus())
                .isEqualTo(200);
        assertThat(mailbox.subjectsTo("indiener@voorbeeld.example")).contains("Besluit over " + reference);
        assertThat(road.waitsFor(reference)).isEmpty();
        assertThat(openProcesses(reference)).isZero();
    }

    @Test
    void goesBackToThePreparerWhenTheDeciderAsks() {
        String reference = heard("AGREE");
        road.does("bzk", TASK_PREPARE_DECISION, reference, Forms.advice(clock.today()));

        road.does(
                "bzk-beslisser",
                TASK_TAKE_DECISION,
                reference,
                Forms.of("doe", "terug", "returnReason", "Leg beter uit wat het risico voor inwoners is."));

        assertThat(road.waitsFor(reference)).containsExactly(TASK_PREPARE_DECISION);
        assertThat(stage(reference)).isEqualTo(Stage.REVIEW);
    }

    @Test
    void warnsTwoWeeksBeforeTheEightWeeksAreOver() {
        String reference = eligible();

        road.until(proposals.get(reference).decideBefore().minusDays(13));

        assertThat(mailbox.subjectsTo("bzk-beslisser@voorbeeld.example"))
                .contains("De termijn voor een besluit over " + reference + " nadert");
    }

    private long openProcesses(String reference) {
        return db.sql("select count(*) from ACT_RU_EXECUTION where BUSINESS_KEY_ = ?")
                .param(reference)
                .query(Long.class)
                .single();
    }

    private Forms.Form rejection() {
        return Forms.advice(clock.today()).with("verdict", "REJECT").with("reasons", List.of("NIET_TE_METEN"));
    }
}
