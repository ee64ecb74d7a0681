package nl.vanregelsnaarruimte.pilot;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import nl.vanregelsnaarruimte.pilot.LineChart.Point;
import org.junit.jupiter.api.Test;

/** Where the parts of a chart stand. */
class LineChartTests {

    @Test
    void drawsFromLeftToRightWithTheHighestOnTop() {
        LineChart chart = chart("2", "9", "5", "3");

        assertThat(chart.path()).isEqualTo("M34.0 40.0L160.0 84.4L286.0 106.7");
        assertThat(chart.target()).isEqualTo(117.8);
    }

    @Test
    void keepsWordsOffTheTargetLine() {
        LineChart above = chart("2", "9", "3");
        LineChart below = chart("7", "4.9", "6.8");

        assertThat(above.dots()).allMatch(dot -> dot.textY() < dot.y());
        assertThat(above.targetText()).isGreaterThan(above.target());
        assertThat(below.dots()).allMatch(dot -> dot.textY() > dot.y());
        assertThat(below.targetText()).isLessThan(below.target());
    }

    @Test
    void drawsOneMeasurementAndNothingButNoughts() {
        assertThat(chart("0", "0").path()).isEqualTo("M34.0 140.0");
        assertThat(chart("3").dots()).isEmpty();
    }

    private static LineChart chart(String target, String... values) {
        List<Point> points = Stream.of(values)
                .map(value -> new Point("", new BigDecimal(value), value))
                .toList();
        return LineChart.of(points, new BigDecimal(target), target);
    }
}
