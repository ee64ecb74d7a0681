package nl.vanregelsnaarruimte.benchmark;

import java.util.List;
import java.util.Locale;

/** Several measurements of one thing. */
record Spread(List<Double> sorted) {

    static Spread of(List<Double> measured) {
        return new Spread(measured.stream().sorted().toList());
    }

    double median() {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** The median, with the least and the most. */
    @Override
    public String toString() {
        return shown(median()) + " (" + shown(sorted.get(0)) + "–" + shown(sorted.get(sorted.size() - 1)) + ")";
    }

    /** A number with about three digits that mean something. */
    static String shown(double number) {
        double size = Math.abs(number);
        if (number == Math.rint(number) && size < 1e9) {
            return String.format(Locale.ROOT, "%.0f", number);
        }
        int decimals = size >= 100 ? 0 : size >= 10 ? 1 : size >= 0.1 ? 2 : 4;
        return String.format(Locale.ROOT, "%." + decimals + "f", number);
    }
}
