package nl.vanregelsnaarruimte.workflow;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The place in the work list behind which the next page begins. */
public record WorkCursor(LocalDate due, String taskId) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})~([A-Za-z0-9-]{1,64})");

    /** As it stands in an address, such as {@code 2026-12-14~a1b2}. */
    @Override
    public String toString() {
        return due + "~" + taskId;
    }

    /** Reads it back; empty when this is no such place. */
    public static Optional<WorkCursor> parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new WorkCursor(LocalDate.parse(written.group(1)), written.group(2)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
