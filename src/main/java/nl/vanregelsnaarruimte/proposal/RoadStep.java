package nl.vanregelsnaarruimte.proposal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the road of a proposal, as the page tells it.
 *
 * @param heading the message that names it
 * @param text the message that says what happens in it; null when its events say enough
 * @param until the last day of it; null while it lasts or has yet to begin
 * @param events what happened in it, the earliest first, as far as the reader may know
 */
record RoadStep(
        String heading,
        @Nullable String text,
        State state,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        List<RoadEvent> events) {

    /** Whether the proposal has been there. */
    enum State {
        DONE,
        NOW,
        LATER
    }
}
