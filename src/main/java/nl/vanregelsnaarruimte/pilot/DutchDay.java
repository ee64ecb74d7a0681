package nl.vanregelsnaarruimte.pilot;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day as people write it, such as 1 september 2026. */
final class DutchDay {

    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("nl-NL"));

    private DutchDay() {}

    static String of(LocalDate day) {
        return WRITTEN.format(day);
    }
}
