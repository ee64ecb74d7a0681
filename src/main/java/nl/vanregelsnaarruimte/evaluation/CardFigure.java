package nl.vanregelsnaarruimte.evaluation;

import java.math.BigDecimal;
import java.util.Optional;
import nl.vanregelsnaarruimte.pilot.CoreIndicator;
import nl.vanregelsnaarruimte.pilot.Direction;
import nl.vanregelsnaarruimte.pilot.DutchNumber;
import nl.vanregelsnaarruimte.pilot.Indicator;
import nl.vanregelsnaarruimte.pilot.Measurement;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator was before and after a pilot.
 *
 * @param before null when too few were measured to show it
 * @param after null when too few were measured to show it
 * @param few whether so few were measured that it must be read with care
 */
public record CardFigure(
        @Nullable CoreIndicator core,
        String name,
        String unit,
        Direction direction,
        @Nullable BigDecimal before,
        @Nullable BigDecimal after,
        BigDecimal target,
        boolean few) {

    static CardFigure of(Indicator indicator) {
        Optional<Measurement> before = indicator.baseline().filter(Measurement::isPublic);
        Optional<Measurement> after = indicator.end().filter(Measurement::isPublic);
        return new CardFigure(
                indicator.core(),
                indicator.name(),
                indicator.unit(),
                indicator.direction(),
                before.map(Measurement::outcome).orElse(null),
                after.map(Measurement::outcome).orElse(null),
                indicator.target(),
                before.filter(Measurement::isSmall).isPresent()
                        || after.filter(Measurement::isSmall).isPresent());
    }

    /** Whether both values may be seen. */
    public boolean isComplete() {
        return before != null && after != null;
    }

    /** The value before as people write it; empty when it may not be seen. */
    public String writtenBefore() {
        return before == null ? "" : DutchNumber.of(before);
    }

    /** The value after as people write it; empty when it may not be seen. */
    public String writtenAfter() {
        return after == null ? "" : DutchNumber.of(after);
    }

    /** The target as people write it. */
    public String goal() {
        return DutchNumber.of(target);
    }
}
