package nl.vanregelsnaarruimte.pilot;

import java.math.BigDecimal;
import java.util.Optional;
import nl.vanregelsnaarruimte.form.Answers;
import org.jspecify.annotations.Nullable;

/**
 * A value that somebody measured.
 *
 * @param cases over how many cases or people
 */
public record Measured(BigDecimal outcome, int cases) {

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);
    private static final int MOST_CASES = 10_000_000;

    /** Reads a value and its number of cases; a mark lies between 1 and 10. */
    public static Optional<Measured> read(Answers answers, String field, @Nullable CoreIndicator core) {
        BigDecimal outcome = value(answers, field, core);
        Integer cases = answers.number(field + "-cases", 1, MOST_CASES);
        return outcome == null || cases == null ? Optional.empty() : Optional.of(new Measured(outcome, cases));
    }

    /** Reads one where something was filled in. */
    public static Optional<Measured> readOptional(Answers answers, String field, @Nullable CoreIndicator core) {
        boolean empty = answers.value(field).isBlank()
                && answers.value(field + "-cases").isBlank();
        return empty ? Optional.empty() : read(answers, field, core);
    }

    static @Nullable BigDecimal value(Answers answers, String field, @Nullable CoreIndicator core) {
        return core != null && core.isMark()
                ? answers.decimal(field, BigDecimal.ONE, BigDecimal.TEN)
                : answers.decimal(field, BigDecimal.ZERO, MOST);
    }
}
