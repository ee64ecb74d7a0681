package nl.vanregelsnaarruimte.pilot;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A value of an indicator as it was measured.
 *
 * @param cases over how many cases or people
 */
public record Measurement(Moment moment, LocalDate measuredOn, BigDecimal outcome, int cases) {

    /** Below this number a value could say something about one person (domain C.7). */
    private static final int ENOUGH = 5;

    private static final int PLENTY = 30;

    /** Whether everybody may see the value. */
    public boolean isPublic() {
        return cases >= ENOUGH;
    }

    /** Whether the value says little because so few were measured. */
    public boolean isSmall() {
        return cases < PLENTY;
    }

    /** The value as people write it. */
    public String written() {
        return DutchNumber.of(outcome);
    }
}
