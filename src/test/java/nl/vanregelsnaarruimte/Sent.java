package nl.vanregelsnaarruimte;

import java.util.List;
import java.util.Set;

/**
 * What was sent to the database, in order: the text of each statement, and {@code commit} or {@code rollback}.
 *
 * @param roundTrips one for each time that an answer was waited for
 */
public record Sent(List<String> roundTrips) {

    static final Set<String> ENDS = Set.of("commit", "rollback");

    /** Without the ends of transactions. */
    public List<String> statements() {
        return roundTrips.stream().filter(sent -> !ENDS.contains(sent)).toList();
    }
}
