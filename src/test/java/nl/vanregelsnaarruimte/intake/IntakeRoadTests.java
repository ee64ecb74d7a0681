package nl.vanregelsnaarruimte.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import nl.vanregelsnaarruimte.AppTest;
import nl.vanregelsnaarruimte.MovingClock;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.access.Users;
import nl.vanregelsnaarruimte.journey.Forms;
import nl.vanregelsnaarruimte.journey.Road;
import nl.vanregelsnaarruimte.proposal.Outcome;
import nl.vanregelsnaarruimte.proposal.Proposal;
import nl.vanregelsnaarruimte.proposal.Proposals;
import nl.vanregelsnaarruimte.proposal.RefusalReason;
import nl.vanregelsnaarruimte.workflow.ProposalProcess;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where a proposal goes from the four points. */
@AppTest
class IntakeRoadTests {

    private static final String WHY = "Dit is een reden die lang genoeg is om er later nog iets aan te hebben.";
    private static final String ASSESS = ProposalProcess.TASK_ASSESS_CRITERIA;
    private static final String COSIGN = ProposalProcess.TASK_COSIGN_REFUSAL;

    @Autowired
    Road road;

    @Autowired
    Proposals proposals;

    @Autowired
    Cosignatures cosignatures;

    @Autowired
    CosignatureRows rows;

    @Autowired
    Users users;

    @Autowired
    JdbcClient db;

    @Autowired
    Assessments assessments;

    @Autowired
    MovingClock clock;

    private String reference = "";

    @BeforeEach
    void anAdviserHasTakenUpAProposal() {
        clock.set(MovingClock.TUESDAY);
        reference = road.submit("indiener", Forms.proposal());
        road.does("imi", ProposalProcess.TASK_TAKE_UP_PROPOSAL, reference, Forms.of());
    }

    @Test
    void whoTakesItUpIsItsAdviser() {
        assertThat(proposal().adviser()).isEqualTo("imi");
        assertThat(road.task(ASSESS, reference).holder()).isEqualTo("imi");
    }

    @Test
    void comesBackToTheSubmitterWhenAPointIsUnclear() {
        road.does("imi", ASSESS, reference, unclear());
        assertThat(road.waitsFor(reference)).containsExactly(ProposalProcess.TASK_COMPLETE_PROPOSAL);

        road.does("indiener", ProposalProcess.TASK_COMPLETE_PROPOSAL, reference, completed());

        assertThat(road.waitsFor(reference)).containsExactly(ASSESS);
        assertThat(proposals.idea(reference).people()).isEqualTo(99);
    }

    @Test
    void endsWhenNothingIsCompletedInTwentyEightDays() {
        road.does("imi", ASSESS, reference, unclear());

        road.until(LocalDate.of(2026, 10, 13));
        assertThat(proposal().outcome()).isNull();
        road.days(1);

        assertThat(proposal().outcome()).isEqualTo(Outcome.WITHDRAWN);
    }

    @Test
    void isRefusedOnlyByTwoPeople() {
        road.does("imi", ASSESS, reference, Forms.assessment().with("gain", "NOT_MET"));
        assertThat(proposal().outcome()).isNull();

        road.does("imi-coordinator", COSIGN, reference, agrees());

        assertThat(proposal().outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
        assertThat(cosignatures.reasons(reference)).containsExactly(RefusalReason.LEVERT_TE_WEINIG_OP);
    }

    @Test
    void knowsTheCosignerByHisAccountAndFromBeforeByHisName() {
        road.does("imi", ASSESS, reference, Forms.assessment().with("gain", "NOT_MET"));
        road.does("imi-coordinator", COSIGN, reference, agrees());
        User cosigner = users.find("imi-coordinator").orElseThrow();
        User other = users.find("bzk-beslisser").orElseThrow();

        assertThat(rows.judged(reference, named("Iemand Anders", cosigner))).isTrue();
        assertThat(rows.judged(reference, named(cosigner.name(), other))).isFalse();

        db.sql("update cosignature set cosigner = null where reference = ?")
                .param(reference)
                .update();
        assertThat(rows.judged(reference, cosigner)).isTrue();
        assertThat(rows.judged(reference, other)).isFalse();
    }

    private static User named(String name, User user) {
        return new User(
                user.username(),
                name,
                user.mail(),
                user.organisation(),
                user.organisationName(),
                user.functionGroup(),
                user.roles());
    }

    @Test
    void goesBackToTheAdviserWhenTheCoordinatorDisagrees() {
        road.does("imi", ASSESS, reference, Forms.assessment().with("gain", "NOT_MET"));

        road.does("imi-coordinator", COSIGN, reference, disagrees());

        assertThat(road.waitsFor(reference)).containsExactly(ASSESS);
        assertThat(cosignatures.reasons(reference)).isEmpty();
    }

    @Test
    void keepsEachRound() {
        road.does("imi", ASSESS, reference, Forms.assessment().with("gain", "NOT_MET"));
        road.does("imi-coordinator", COSIGN, reference, disagrees());

        road.does("imi", ASSESS, reference, unclear());

        Assessment latest = assessments.latest(reference).orElseThrow();
        assertThat(latest.round()).isEqualTo(2);
        assertThat(latest.verdict(Criterion.GAIN)).isEqualTo(Verdict.UNCLEAR);
    }

    @Test
    void endsWellWhenItIsAllowedAlready() {
        road.does(
                "imi",
                ASSESS,
                reference,
                Forms.assessment().with("course", "EXISTING_ROOM").with("existingRoomWhy", WHY));

        assertThat(proposal().outcome()).isEqualTo(Outcome.EXISTING_ROOM);
    }

    @Test
    void isReferredWithTheCoordinatorsConsent() {
        road.does(
                "imi",
                ASSESS,
                reference,
                Forms.assessment()
                        .with("course", "REFERRED")
                        .with("referredTo", "De ondernemingsraad")
                        .with("referredWhy", WHY));

        road.does("imi-coordinator", COSIGN, reference, agrees());

        assertThat(proposal().outcome()).isEqualTo(Outcome.REFERRED);
    }

    @Test
    void namesTheSubjectThatMayNeverTakePart() {
        road.does(
                "imi",
                ASSESS,
                reference,
                Forms.assessment()
                        .with("course", "EXCLUDED")
                        .with("excluded", "HEALTH_AND_SAFETY")
                        .with("excludedWhy", WHY));

        road.does("imi-coordinator", COSIGN, reference, agrees());

        assertThat(cosignatures.reasons(reference)).containsExactly(RefusalReason.VEILIGHEID_GEZONDHEID);
    }

    private Proposal proposal() {
        return Objects.requireNonNull(proposals.get(reference));
    }

    private static Forms.Form unclear() {
        return Forms.assessment().with("gain", "UNCLEAR").with("question", "Hoeveel brieven zijn het per maand?");
    }

    private static Forms.Form completed() {
        return Forms.proposal()
                .with("answer", "Het zijn er ongeveer 35 per maand.")
                .with("people", "99");
    }

    private static Forms.Form agrees() {
        return Forms.of("cosign", "AGREE", "reason", "Ik zie het net zo als de adviseur.");
    }

    private static Forms.Form disagrees() {
        return Forms.of("cosign", "DISAGREE", "reason", "Vraag eerst hoeveel brieven het zijn.");
    }
}
