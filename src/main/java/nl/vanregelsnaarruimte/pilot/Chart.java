package nl.vanregelsnaarruimte.pilot;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The measurements of an indicator as a line in a drawing of 320 by 176, with its target, whose words stand above it.
 *
 * @param targetY how high the target lies
 */
record Chart(List<Point> points, String targetY) {

    private static final double LEFT = 34;
    private static final double WIDTH = 252;
    private static final double BASE = 140;
    private static final double HEIGHT = 110;
    private static final double HEADROOM = 1.06;
    private static final double TEN = 10;
    private static final double WORDS = 22;

    /** A measurement with its place in the drawing; the words of its value lie away from the target. */
    record Point(Measurement measurement, String x, String y, String textY) {}

    static Chart of(Indicator indicator, List<Measurement> shown) {
        CoreIndicator core = indicator.core();
        double top = core != null && core.isMark() ? TEN : top(indicator, shown);
        double target = height(indicator.target(), top);
        List<Point> points = new ArrayList<>();
        for (int place = 0; place < shown.size(); place++) {
            double x = LEFT + (shown.size() < 2 ? WIDTH : place * WIDTH / (shown.size() - 1));
            double y = height(shown.get(place).outcome(), top);
            points.add(new Point(shown.get(place), written(x), written(y), written(textHeight(y, target))));
        }
        return new Chart(points, written(target));
    }

    /** The line through all points, as SVG writes it. */
    public String line() {
        return points.stream().map(point -> point.x() + " " + point.y()).collect(Collectors.joining("L", "M", ""));
    }

    /** Away from the target, unless the days stand there. */
    private static double textHeight(double y, double target) {
        return target < y && y + WORDS < BASE ? y + WORDS : y - 12;
    }

    private static double top(Indicator indicator, List<Measurement> shown) {
        double most = Stream.concat(
                        Stream.of(indicator.target()), shown.stream().map(Measurement::outcome))
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElse(0);
        return most == 0 ? 1 : most * HEADROOM;
    }

    private static double height(BigDecimal value, double top) {
        return BASE - HEIGHT * value.doubleValue() / top;
    }

    private static String written(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
