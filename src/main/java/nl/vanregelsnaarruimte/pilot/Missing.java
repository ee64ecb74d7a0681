package nl.vanregelsnaarruimte.pilot;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that stands between an approved pilot and its start.
 *
 * @param day the day it is about, where there is one
 */
record Missing(What what, @Nullable LocalDate day) {

    Missing(What what) {
        this(what, null);
    }

    /** The day as people write it; empty where there is none. */
    public String on() {
        return day == null ? "" : DutchDay.of(day);
    }

    /** What can be missing. Each has a message, and one that says what to do. */
    enum What {
        LEGAL_BASIS,
        LEGAL_BASIS_NOT_YET,
        LEGAL_BASIS_OVER,
        BASELINE,
        MANDATE,
        COLLEAGUES,
        WORKS_COUNCIL,
        WORKS_COUNCIL_AGAINST,
        CONDITIONS,
        TOO_EARLY,
        TOO_LATE
    }
}
