package nl.vanregelsnaarruimte.pilot;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was arranged for a pilot before its first day.
 *
 * @param basis null until it was recorded
 * @param council what the works council said last; null until it was recorded
 * @param met the conditions that have been met
 */
record Arranged(@Nullable LegalBasis basis, @Nullable WorksCouncil council, List<MetCondition> met) {

    static final Arranged NOTHING = new Arranged(null, null, List.of());
}
