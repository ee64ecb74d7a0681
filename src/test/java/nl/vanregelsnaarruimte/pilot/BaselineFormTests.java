package nl.vanregelsnaarruimte.pilot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.vanregelsnaarruimte.form.Answers;
import org.junit.jupiter.api.Test;

class BaselineFormTests {

    @Test
    void readsEachChosenIndicatorWithItsBaseline() {
        Answers answers = chosen("K2", "K3", "K6");

        List<NewIndicator> indicators = new BaselineForm(answers).read();

        assertThat(answers.errors()).isEmpty();
        assertThat(indicators)
                .extracting(NewIndicator::core)
                .containsExactly(CoreIndicator.K2, CoreIndicator.K3, CoreIndicator.K6);
        assertThat(indicators).extracting(NewIndicator::cases).containsOnly(40);
    }

    @Test
    void asksForRoomAndHoursOfEveryTeam() {
        Answers answers = chosen("K2", "K6");

        new BaselineForm(answers).read();

        assertThat(answers.error("core")).extracting("key").isEqualTo("pilot.baseline.core.obligatory");
    }

    @Test
    void asksForOneIndicatorAboutTheWorkItself() {
        Answers answers = chosen("K3", "K6");

        new BaselineForm(answers).read();

        assertThat(answers.error("core")).extracting("key").isEqualTo("pilot.baseline.core.work");
    }

    @Test
    void wantsABaselineForEachIndicator() {
        Answers answers = chosen("K2", "K3", "K6").with("K2", "").with("K3-cases", "");

        new BaselineForm(answers).read();

        assertThat(answers.errors()).containsOnlyKeys("K2", "K3-cases");
    }

    @Test
    void keepsAMarkBetweenOneAndTen() {
        Answers answers = chosen("K2", "K3", "K6").with("K3", "11").with("K2", "11");

        new BaselineForm(answers).read();

        assertThat(answers.errors()).containsOnlyKeys("K3");
    }

    @Test
    void letsATeamAddIndicatorsOfItsOwn() {
        Answers answers = fill(chosen("K2", "K3", "K6"), "own1")
                .with("own1-name", "Deel naar grootste leverancier")
                .with("own1-unit", "procent")
                .with("own1-direction", "DOWN");

        List<NewIndicator> indicators = new BaselineForm(answers).read();

        assertThat(answers.errors()).isEmpty();
        assertThat(indicators).last().satisfies(own -> {
            assertThat(own.core()).isNull();
            assertThat(own.name()).isEqualTo("Deel naar grootste leverancier");
            assertThat(own.direction()).isEqualTo(Direction.DOWN);
        });
    }

    @Test
    void ignoresWhatStandsUnderAnIndicatorThatWasNotChosen() {
        Answers answers = fill(chosen("K2", "K3", "K6"), "K1").with("K1", "nonsense");

        List<NewIndicator> indicators = new BaselineForm(answers).read();

        assertThat(answers.errors()).isEmpty();
        assertThat(indicators).hasSize(3);
    }

    private static Answers chosen(String... cores) {
        Answers answers = Answers.empty().with("core", List.of(cores));
        for (String core : cores) {
            fill(answers, core);
        }
        return answers;
    }

    private static Answers fill(Answers answers, String field) {
        return answers.with(field, "7,5")
                .with(field + "-cases", "40")
                .with(field + "-how", "Uit het systeem")
                .with(field + "-target", "6");
    }
}
