package nl.vanregelsnaarruimte.pilot;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What has been arranged for a pilot so far.
 *
 * @param from the first day that was approved
 * @param to the last day that was approved
 * @param conditions the numbers of the conditions in the approval
 * @param met those that have been met
 * @param mandate whether the manager gave room
 * @param confirmed how many colleagues confirmed that they take part
 */
record Readiness(
        LocalDate from,
        LocalDate to,
        Set<Integer> conditions,
        Set<Integer> met,
        @Nullable LegalBasis basis,
        WorksCouncil council,
        List<Indicator> indicators,
        boolean mandate,
        int confirmed) {

    /** The last day of a pilot that starts now: never after the legal basis. */
    LocalDate lastDay() {
        return basis != null && basis.to().isBefore(to) ? basis.to() : to;
    }

    /** The same with a newer answer of the works council. */
    Readiness with(WorksCouncil answered) {
        return new Readiness(from, to, conditions, met, basis, answered, indicators, mandate, confirmed);
    }
}
