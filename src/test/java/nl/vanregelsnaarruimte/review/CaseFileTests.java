package nl.vanregelsnaarruimte.review;

import static nl.vanregelsnaarruimte.review.ReviewFixtures.TODAY;
import static nl.vanregelsnaarruimte.review.ReviewFixtures.approval;
import static nl.vanregelsnaarruimte.review.ReviewFixtures.file;
import static nl.vanregelsnaarruimte.review.ReviewFixtures.refusal;
import static nl.vanregelsnaarruimte.review.ReviewFixtures.union;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.vanregelsnaarruimte.proposal.Competence.UnionRole;
import nl.vanregelsnaarruimte.proposal.RefusalReason;
import nl.vanregelsnaarruimte.rule.RuleKind;
import org.junit.jupiter.api.Test;

class CaseFileTests {

    private static final Voice OBJECTS = union("De Schakel", Opinion.OBJECT);

    @Test
    void anObjectionAloneDoesNotStopAnApproval() {
        CaseFile file = file(RuleKind.PROCEDURE, UnionRole.INFORM, List.of(OBJECTS));

        assertThat(file.obstacles(approval(Verdict.APPROVE), TODAY)).isEmpty();
    }

    @Test
    void eachRuleIsAsked() {
        CaseFile file = file(RuleKind.EU_LAW, UnionRole.CONSENT, List.of(OBJECTS));

        assertThat(file.obstacles(approval(Verdict.APPROVE), TODAY.plusYears(1)))
                .extracting(Obstacle::key)
                .containsExactly("review.rule.startPast", "review.rule.never", "review.rule.noConsent");
    }

    @Test
    void nothingStandsInTheWayOfARefusal() {
        CaseFile file = file(RuleKind.EU_LAW, UnionRole.CONSENT, List.of(OBJECTS));

        assertThat(file.obstacles(refusal(Verdict.REJECT, RefusalReason.GEEN_INSTEMMING_BONDEN), TODAY))
                .isEmpty();
    }
}
