package nl.vanregelsnaarruimte.pilot;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * Where the parts of a line chart stand in a drawing of 320 by 176.
 *
 * @param dots the measurements from old to new
 * @param target the height of the line that shows the goal
 * @param targetText the height of the words at that line, on the side where the last measurement is not
 * @param goal those words
 */
public record LineChart(List<Dot> dots, double target, double targetText, String goal) {

    private static final double FLOOR = 140;
    private static final double ROOM = 100;
    private static final double LEFT = 34;
    private static final double WIDTH = 252;

    /** One thing measured: when, how much, and the same as people write it. */
    public record Point(String when, BigDecimal value, String text) {}

    /** A measurement in its place, and the height of its words: away from the target line, so that they don't meet. */
    public record Dot(double x, double y, double textY, String when, String text) {}

    public static LineChart of(List<Point> points, BigDecimal target, String goal) {
        double most = DoubleStream.concat(
                        DoubleStream.of(target.doubleValue()),
                        points.stream().mapToDouble(point -> point.value().doubleValue()))
                .max()
                .orElse(0);
        double line = height(target, most);
        List<Dot> dots = new ArrayList<>();
        for (Point point : points) {
            double y = height(point.value(), most);
            double x = LEFT + (points.size() < 2 ? 0 : round(WIDTH * dots.size() / (points.size() - 1)));
            dots.add(new Dot(x, y, y < line ? y - 12 : y + 22, point.when(), point.text()));
        }
        boolean above = !dots.isEmpty() && dots.get(dots.size() - 1).y() < line;
        return new LineChart(List.copyOf(dots), line, above ? line + 17 : line - 7, goal);
    }

    public String path() {
        return dots.stream().map(dot -> dot.x() + " " + dot.y()).collect(Collectors.joining("L", "M", ""));
    }

    private static double height(BigDecimal value, double most) {
        return most <= 0 ? FLOOR : round(FLOOR - Math.max(0, value.doubleValue()) / most * ROOM);
    }

    private static double round(double number) {
        return Math.round(number * 10) / 10.0;
    }
}
