package nl.vanregelsnaarruimte.catalogue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import nl.vanregelsnaarruimte.evaluation.CardFigure;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a card as two bars each, in a drawing 370 wide.
 *
 * @param height of the whole drawing
 */
record Bars(List<Pair> pairs, int height) {

    private static final int ROW = 71;
    private static final int LONGEST = 250;

    /**
     * The bars of one figure.
     *
     * @param top how far down the words above the two bars stand
     */
    record Pair(CardFigure figure, int top, int before, int after) {}

    /** Only of figures of which both values may be seen. */
    static Bars of(List<CardFigure> figures) {
        List<CardFigure> complete =
                figures.stream().filter(CardFigure::isComplete).toList();
        return new Bars(
                IntStream.range(0, complete.size())
                        .mapToObj(place -> pair(complete.get(place), 13 + place * ROW))
                        .toList(),
                complete.size() * ROW);
    }

    private static Pair pair(CardFigure figure, int top) {
        BigDecimal before = known(figure.before());
        BigDecimal after = known(figure.after());
        BigDecimal most = before.max(after).max(BigDecimal.ONE);
        return new Pair(figure, top, length(before, most), length(after, most));
    }

    /** Also nothing at all is seen as a thin line. */
    private static int length(BigDecimal value, BigDecimal most) {
        int length = value.multiply(BigDecimal.valueOf(LONGEST))
                .divide(most, 0, RoundingMode.HALF_UP)
                .intValue();
        return Math.max(2, length);
    }

    private static BigDecimal known(@Nullable BigDecimal value) {
        return value == null ? BigDecimal.ZERO : value;
    }
}
