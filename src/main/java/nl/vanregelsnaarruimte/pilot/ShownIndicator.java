package nl.vanregelsnaarruimte.pilot;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as its reader may see it.
 *
 * @param shown the baseline and the newest measurements that this reader may see
 * @param hidden whether there are more, over too few cases to be shown
 */
record ShownIndicator(Indicator indicator, List<Measurement> shown, boolean hidden) {

    /** As many as fit beside each other in a drawing. */
    private static final int MOST = 6;

    /** The public never sees a value that says something about fewer than five. */
    static ShownIndicator of(Indicator indicator, boolean inside) {
        List<Measurement> seen = indicator.measurements().stream()
                .filter(measurement -> inside || measurement.isPublic())
                .toList();
        return new ShownIndicator(
                indicator,
                seen.size() <= MOST ? seen : firstAndNewest(seen),
                seen.size() < indicator.measurements().size());
    }

    /** The same indicator in words without names. */
    ShownIndicator in(Nameless text) {
        return new ShownIndicator(text.of(indicator), shown, hidden);
    }

    private static List<Measurement> firstAndNewest(List<Measurement> seen) {
        return Stream.concat(seen.stream().limit(1), seen.subList(seen.size() - MOST + 1, seen.size()).stream())
                .toList();
    }

    public @Nullable Measurement before() {
        return shown.stream()
                .filter(measurement -> measurement.moment() == Moment.BASELINE)
                .findFirst()
                .orElse(null);
    }

    /** The newest after the baseline. */
    public @Nullable Measurement now() {
        return shown.stream()
                .filter(measurement -> measurement.moment() != Moment.BASELINE)
                .reduce((older, newer) -> newer)
                .orElse(null);
    }

    public Chart chart() {
        return Chart.of(indicator, shown);
    }

    /** Whether it goes the way it should since the baseline, or is where it should be. */
    public boolean good() {
        Measurement before = before();
        Measurement now = now();
        return before != null
                && now != null
                && (indicator.direction().reaches(now.outcome(), indicator.target())
                        || indicator.direction().reaches(now.outcome(), before.outcome()));
    }

    /** Whether so few were measured that it must be read with care. */
    public boolean small() {
        return shown.stream().anyMatch(Measurement::isSmall);
    }

    /** What was measured on this day, for the table. */
    public Optional<Measurement> on(LocalDate day) {
        return shown.stream()
                .filter(measurement -> measurement.moment() != Moment.BASELINE
                        && measurement.measuredOn().equals(day))
                .reduce((older, newer) -> newer);
    }
}
