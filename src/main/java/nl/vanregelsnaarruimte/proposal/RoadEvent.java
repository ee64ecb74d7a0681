package nl.vanregelsnaarruimte.proposal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.vanregelsnaarruimte.access.Actor;
import nl.vanregelsnaarruimte.calendar.Amsterdam;

/**
 * Something that happened on the road, ready for a page.
 *
 * @param key the message; its first part is who did it
 */
record RoadEvent(LocalDate day, String key, List<Object> parts) {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final DateTimeFormatter IN_WORDS =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl-NL"));

    static RoadEvent of(TimelineEntry entry) {
        List<Object> parts = new ArrayList<>();
        parts.add(entry.by().equals(Actor.SYSTEM.name()) ? "" : entry.by());
        entry.args().forEach(arg -> parts.add(inWords(arg)));
        return new RoadEvent(Amsterdam.dayOf(entry.at()), "timeline." + entry.event(), List.copyOf(parts));
    }

    /** The same parts in the form that message formatting asks for. */
    public Object[] args() {
        return parts.toArray();
    }

    private static String inWords(String arg) {
        try {
            return DATE.matcher(arg).matches() ? LocalDate.parse(arg).format(IN_WORDS) : arg;
        } catch (DateTimeParseException noSuchDay) {
            return arg;
        }
    }
}
