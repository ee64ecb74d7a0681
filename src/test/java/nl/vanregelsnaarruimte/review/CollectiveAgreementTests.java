package nl.vanregelsnaarruimte.review;

import static nl.vanregelsnaarruimte.review.ReviewFixtures.union;
import static nl.vanregelsnaarruimte.review.ReviewFixtures.voice;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.vanregelsnaarruimte.proposal.Competence.UnionRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CollectiveAgreementTests {

    private static final Voice AGREES = union("De Schakel", Opinion.AGREE);

    @Test
    void isSetAsideWithTheConsentOfAll() {
        assertThat(against(Verdict.APPROVE, AGREES, union("De Brug", Opinion.AGREE)))
                .isEmpty();
    }

    @Test
    void namesTheUnionThatObjects() {
        assertThat(against(Verdict.APPROVE, AGREES, union("De Brug", Opinion.OBJECT)))
                .containsExactly(new Obstacle("verdict", "review.rule.noConsent", "De Brug"));
    }

    @Test
    void takesSilenceForNoConsent() {
        assertThat(against(Verdict.APPROVE, AGREES, union("De Brug", null))).hasSize(1);
        assertThat(against(Verdict.APPROVE_IF, voice(Voice.Kind.UNION, "De Brug", null, null)))
                .hasSize(1);
    }

    @Test
    void takesNoOpinionForNoConsent() {
        assertThat(against(Verdict.APPROVE, union("De Brug", Opinion.NO_OPINION)))
                .hasSize(1);
    }

    @Test
    void takesConsentOnAConditionOnlyWithConditions() {
        Voice onCondition = union("De Brug", Opinion.AGREE_IF);

        assertThat(against(Verdict.APPROVE_IF, AGREES, onCondition)).isEmpty();
        assertThat(against(Verdict.APPROVE, AGREES, onCondition)).hasSize(1);
    }

    @Test
    void needsAUnionToConsent() {
        assertThat(against(Verdict.APPROVE, voice(Voice.Kind.LAWYER, "", "YES", ReviewFixtures.NOW)))
                .containsExactly(new Obstacle("verdict", "review.rule.noUnion"));
    }

    @ParameterizedTest
    @EnumSource(names = "CONSENT", mode = EnumSource.Mode.EXCLUDE)
    void otherRulesNeedNoConsent(UnionRole role) {
        assertThat(CollectiveAgreement.against(role, Verdict.APPROVE, List.of(union("De Brug", Opinion.OBJECT))))
                .isEmpty();
    }

    private static List<Obstacle> against(Verdict verdict, Voice... voices) {
        return CollectiveAgreement.against(UnionRole.CONSENT, verdict, List.of(voices)).stream()
                .toList();
    }
}
