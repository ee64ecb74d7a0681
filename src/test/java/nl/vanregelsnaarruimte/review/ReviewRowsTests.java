package nl.vanregelsnaarruimte.review;

import static nl.vanregelsnaarruimte.review.ReviewFixtures.DECIDER;
import static nl.vanregelsnaarruimte.review.ReviewFixtures.NOW;
import static nl.vanregelsnaarruimte.review.ReviewFixtures.PREPARER;
import static nl.vanregelsnaarruimte.review.ReviewFixtures.REFERENCE;
import static nl.vanregelsnaarruimte.review.ReviewFixtures.TODAY;
import static nl.vanregelsnaarruimte.review.ReviewFixtures.advice;
import static nl.vanregelsnaarruimte.review.ReviewFixtures.approval;
import static nl.vanregelsnaarruimte.review.ReviewFixtures.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import nl.vanregelsnaarruimte.MovingClock;
import nl.vanregelsnaarruimte.proposal.RefusalReason;
import nl.vanregelsnaarruimte.proposal.Risk;
import nl.vanregelsnaarruimte.review.Letter.Section;
import nl.vanregelsnaarruimte.review.Voice.Kind;
import nl.vanregelsnaarruimte.review.Voices.Asked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabase;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseBuilder;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseType;

class ReviewRowsTests {

    private static final DossierCheck CHECK = new DossierCheck(
            REFERENCE,
            Set.of(RiskFactor.SAFETY, RiskFactor.PERSONAL_DATA),
            Risk.HIGH,
            "Bij 2 fouten",
            true,
            PREPARER,
            NOW);

    private final EmbeddedDatabase database = new EmbeddedDatabaseBuilder()
            .generateUniqueName(true)
            .addScripts(
                    "db/migration/V30__rule.sql",
                    "db/migration/V40__proposal.sql",
                    "db/migration/V54__decision_clock.sql",
                    "db/migration/V60__review.sql",
                    "db/migration/V61__reconsideration.sql",
                    "review/one-proposal.sql")
            .setScriptEncoding("UTF-8")
            .setType(EmbeddedDatabaseType.H2)
            .build();
    private final JdbcClient db = JdbcClient.create(database);
    private final DossierChecks checks = new DossierChecks(db);
    private final Conditions conditions = new Conditions(db);
    private final Advices advices = new Advices(db, conditions);
    private final DecisionRows decisions = new DecisionRows(db, conditions);
    private final Voices voices = new Voices(db, checks, new MovingClock());

    @AfterEach
    void close() {
        database.shutdown();
    }

    @Test
    void keepsWhatTheAssessorFound() {
        checks.add(CHECK);

        assertThat(checks.find(REFERENCE)).contains(CHECK);
        assertThat(FourEyes.preparers(REFERENCE, checks, advices)).containsExactly("bzk");
    }

    @Test
    void keepsTheTalk() {
        Consultation talk = new Consultation(REFERENCE, TODAY, "De Schakel", "Vrijwillig", PREPARER, NOW);
        checks.add(CHECK);
        assertThat(checks.talk(REFERENCE)).isEmpty();

        new Consultations(db, checks).add(talk);

        assertThat(checks.talk(REFERENCE)).contains(talk);
    }

    @Test
    void keepsEachRoundOfAdvice() {
        Advice first = advice(approval(Verdict.APPROVE_IF));
        Advice second = new Advice(
                REFERENCE, 2, refusal(Verdict.REJECT, RefusalReason.NIET_TE_METEN), "Nee", "Nee", PREPARER, NOW);

        advices.add(first);
        assertThat(advices.latest(REFERENCE)).contains(first);
        advices.giveBack(first, "Noem de risico’s", DECIDER.actor(), NOW.atOffset(ZoneOffset.UTC));
        advices.add(second);

        assertThat(advices.latest(REFERENCE)).contains(second);
        assertThat(advices.preparers(REFERENCE)).containsExactly("bzk");
        assertThat(advices.returned(REFERENCE))
                .containsExactly(new ReturnedAdvice(REFERENCE, 1, "Noem de risico’s", "Willemijn Schaap", NOW));
    }

    @Test
    void keepsEachDecisionThatWasLookedAtAndKnowsWhichWasSent() {
        advices.add(advice(approval(Verdict.APPROVE_IF)));
        Decision first = decision(1);
        Decision second = decision(2);

        decisions.add(first);
        decisions.add(second);
        assertThat(decisions.latest(REFERENCE)).contains(second);
        assertThat(decisions.sent(REFERENCE)).isEmpty();

        decisions.send(second, NOW);
        assertThat(decisions.sent(REFERENCE)).get().extracting(Decision::sentAt).isEqualTo(NOW);
    }

    @Test
    void hearsEachVoiceOnce() {
        checks.add(CHECK);
        voices.ask(
                REFERENCE,
                List.of(
                        new Asked(Kind.LAWYER, "", ""),
                        new Asked(Kind.UNION, "schakel", "De Schakel"),
                        new Asked(Kind.UNION, "brug", "De Brug")));
        voices.answer(REFERENCE, Kind.UNION, "brug", Opinion.OBJECT, new Said("Nee"), PREPARER);
        voices.silence(REFERENCE, Kind.UNION);

        assertThat(voices.of(REFERENCE)).extracting(Voice::word).containsExactly("OBJECT", "SILENT", "WAITING");
        assertThatExceptionOfType(DuplicateKeyException.class)
                .isThrownBy(() -> voices.answer(REFERENCE, Kind.UNION, "brug", Opinion.AGREE, new Said(""), PREPARER));
    }

    private static Decision decision(int version) {
        return new Decision(
                REFERENCE,
                version,
                1,
                approval(Verdict.APPROVE_IF),
                "Het is goed onderbouwd.",
                new Letter(List.of(new Section("", List.of("Beste Sanne,"), List.of()))),
                PREPARER,
                DECIDER.actor(),
                NOW,
                null);
    }
}
