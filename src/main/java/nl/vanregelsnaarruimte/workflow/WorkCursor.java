package nl.vanregelsnaarruimte.workflow;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** The place in the work list behind which the next page begins. */
public record WorkCursor(LocalDate due, String taskId) {

    /** As it stands in an address, such as {@code 2026-12-14~a1b2}. */
    @Override
    public String toString() {
        return due + "~" + taskId;
    }

    /** Reads it back; empty when this is no such place. */
    public static Optional<WorkCursor> parse(String text) {
        int tilde = text.indexOf('~');
        if (tilde < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(new WorkCursor(LocalDate.parse(text.substring(0, tilde)), text.substring(tilde + 1)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
