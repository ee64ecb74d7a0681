package nl.vanregelsnaarruimte.pilot;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a pilot measures, with all its measurements from old to new.
 *
 * @param core one of the six that all pilots share; null for one with a name and unit of its own
 */
public record Indicator(
        UUID id,
        int place,
        @Nullable CoreIndicator core,
        String name,
        String unit,
        Direction direction,
        String how,
        BigDecimal target,
        List<Measurement> measurements) {

    public Indicator {
        measurements = List.copyOf(measurements);
    }

    public Optional<Measurement> baseline() {
        return at(Moment.BASELINE);
    }

    public Optional<Measurement> end() {
        return at(Moment.END);
    }

    /** What was measured last; the baseline while there is nothing newer. */
    public Optional<Measurement> latest() {
        return measurements.stream().reduce((older, newer) -> newer);
    }

    /** The target as people write it. */
    public String goal() {
        return DutchNumber.of(target);
    }

    private Optional<Measurement> at(Moment moment) {
        return measurements.stream()
                .filter(measurement -> measurement.moment() == moment)
                .reduce((older, newer) -> newer);
    }
}
