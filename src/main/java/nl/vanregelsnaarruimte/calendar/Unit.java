package nl.vanregelsnaarruimte.calendar;

import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/** What a term is counted in, and up to how many of them count as a short term. */
enum Unit {
    WORKING_DAY("WD", ChronoUnit.DAYS, Integer.MAX_VALUE),
    DAY("D", ChronoUnit.DAYS, 90),
    WEEK("W", ChronoUnit.WEEKS, 12),
    MONTH("M", ChronoUnit.MONTHS, 3);

    private final String letters;
    private final ChronoUnit length;
    private final int longestShort;

    Unit(String letters, ChronoUnit length, int longestShort) {
        this.letters = letters;
        this.length = length;
        this.longestShort = longestShort;
    }

    static Unit of(String letters) {
        return Stream.of(values())
                .filter(unit -> unit.letters.equals(letters))
                .findFirst()
                .orElseThrow();
    }

    String letters() {
        return letters;
    }

    ChronoUnit length() {
        return length;
    }

    int longestShort() {
        return longestShort;
    }
}
