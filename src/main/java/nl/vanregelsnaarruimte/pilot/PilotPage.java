package nl.vanregelsnaarruimte.pilot;

import java.time.LocalDate;
import java.util.List;
import nl.vanregelsnaarruimte.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A pilot as its reader may see it.
 *
 * @param inside what only those see who may see the proposal; null for everybody else
 */
record PilotPage(
        Pilot pilot,
        Rule rule,
        @Nullable LegalBasis basis,
        List<ShownIndicator> indicators,
        LocalDate today,
        boolean cardPublished,
        @Nullable PilotInside inside) {

    /** The same page in words without names. */
    PilotPage in(Nameless text) {
        return new PilotPage(
                pilot.titled(text.of(pilot.title())),
                text.of(rule),
                basis == null ? null : basis.in(text),
                indicators.stream().map(shown -> shown.in(text)).toList(),
                today,
                cardPublished,
                inside);
    }

    /** Whether the rule is off today: also when the timer were late, the last day is the last. */
    public boolean runsToday() {
        return pilot.running() && !today.isAfter(pilot.lastDay());
    }

    /** Which day of the pilot it is. */
    public long dayNumber() {
        return pilot.dayNumber(today);
    }

    /** How many days are left after today. */
    public long daysLeft() {
        return pilot.days() - pilot.dayNumber(today);
    }

    /** The days after the baseline on which something was measured, from old to new. */
    public List<LocalDate> days() {
        return indicators.stream()
                .flatMap(indicator -> indicator.shown().stream())
                .filter(measurement -> measurement.moment() != Moment.BASELINE)
                .map(Measurement::measuredOn)
                .distinct()
                .sorted()
                .toList();
    }
}
