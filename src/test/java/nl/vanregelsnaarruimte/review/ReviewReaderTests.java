package nl.vanregelsnaarruimte.review;

import static nl.vanregelsnaarruimte.review.ReviewFixtures.NOW;
import static nl.vanregelsnaarruimte.review.ReviewFixtures.user;
import static nl.vanregelsnaarruimte.review.ReviewFixtures.voice;
import static org.assertj.core.api.Assertions.assertThat;

import nl.vanregelsnaarruimte.access.Role;
import nl.vanregelsnaarruimte.access.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewReaderTests {

    private static final Voice SCHAKEL = voice(Voice.Kind.UNION, "de-schakel", "OBJECT", NOW);
    private static final Voice LAWYER = voice(Voice.Kind.LAWYER, "", "YES", NOW);

    @ParameterizedTest
    @EnumSource(names = {"ADVISER", "COORDINATOR", "ASSESSOR", "DECIDER", "LAWYER", "EVALUATOR"})
    void thoseWhoWeighItHearAll(Role role) {
        assertThat(hears(user("iemand", "Iemand", "elders", role), SCHAKEL)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"SUBMITTER", "BROKER", "UNION", "ADMINISTRATOR"})
    void othersWaitForTheDecision(Role role) {
        User reader = user("iemand", "Iemand", "elders", role);

        assertThat(hears(reader, SCHAKEL)).isFalse();
        assertThat(new ReviewReader(reader, false, true).mayHear(SCHAKEL)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"ADVISER", "DECIDER"})
    void whoeverHasAStakeWaitsInWhateverRole(Role role) {
        User reader = user("indiener", "Sanne", "elders", role);

        assertThat(new ReviewReader(reader, true, false).mayHear(SCHAKEL)).isFalse();
    }

    @Test
    void aUnionHearsItself() {
        User union = user("bond", "Loes", "de-schakel", Role.UNION);

        assertThat(hears(union, SCHAKEL)).isTrue();
        assertThat(hears(union, LAWYER)).isFalse();
    }

    @Test
    void whoeverWaitsSeesOnlyThatSomebodyAnswered() {
        Line line = Line.discreet(SCHAKEL);

        assertThat(line.word()).isEqualTo("ANSWERED");
        assertThat(line.reason()).isEmpty();
        assertThat(Line.discreet(voice(Voice.Kind.UNION, "x", null, NOW)).word())
                .isEqualTo("SILENT");
        assertThat(Line.discreet(voice(Voice.Kind.UNION, "x", null, null)).word())
                .isEqualTo("WAITING");
    }

    private static boolean hears(User reader, Voice voice) {
        return new ReviewReader(reader, false, false).mayHear(voice);
    }
}
