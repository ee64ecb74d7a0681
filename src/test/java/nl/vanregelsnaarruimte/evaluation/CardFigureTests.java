package nl.vanregelsnaarruimte.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.vanregelsnaarruimte.pilot.CoreIndicator;
import nl.vanregelsnaarruimte.pilot.Direction;
import nl.vanregelsnaarruimte.pilot.Indicator;
import nl.vanregelsnaarruimte.pilot.Measurement;
import nl.vanregelsnaarruimte.pilot.Moment;
import org.junit.jupiter.api.Test;

class CardFigureTests {

    @Test
    void showsWhatWasMeasuredOverEnoughCases() {
        CardFigure figure = CardFigure.of(measured(30, 30));

        assertThat(figure.isComplete()).isTrue();
        assertThat(figure.few()).isFalse();
        assertThat(figure.writtenBefore()).isEqualTo("19");
        assertThat(figure.writtenAfter()).isEqualTo("7,5");
    }

    @Test
    void hidesWhatWasMeasuredOverFewerThanFive() {
        CardFigure figure = CardFigure.of(measured(5, 4));

        assertThat(figure.before()).isNotNull();
        assertThat(figure.after()).isNull();
        assertThat(figure.writtenAfter()).isEmpty();
        assertThat(figure.isComplete()).isFalse();
    }

    @Test
    void warnsWhenFewWereMeasured() {
        assertThat(CardFigure.of(measured(29, 40)).few()).isTrue();
    }

    private static Indicator measured(int before, int after) {
        return new Indicator(
                UUID.randomUUID(),
                0,
                CoreIndicator.K2,
                "",
                "",
                Direction.DOWN,
                "Uit het systeem",
                BigDecimal.valueOf(6),
                List.of(
                        new Measurement(Moment.BASELINE, LocalDate.of(2026, 1, 5), BigDecimal.valueOf(1900, 2), before),
                        new Measurement(Moment.END, LocalDate.of(2026, 7, 31), BigDecimal.valueOf(750, 2), after)));
    }
}
