package nl.vanregelsnaarruimte.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.vanregelsnaarruimte.calendar.Amsterdam;
import nl.vanregelsnaarruimte.proposal.Participant;

/**
 * Something that came to light after an advice was given.
 *
 * @param word the last part of the message key that tells it
 */
record Change(Instant at, String word, String name) {

    /** The day on which it came to light. */
    public LocalDate day() {
        return Amsterdam.dayOf(at);
    }

    static List<Change> since(Instant advice, List<Voice> voices, List<Participant> people) {
        List<Change> changes = new ArrayList<>();
        for (Voice voice : voices) {
            Instant at = voice.answeredAt();
            if (at != null && at.isAfter(advice)) {
                changes.add(new Change(at, voice.silent() ? "silent" : "answered", voice.name()));
            }
        }
        for (Participant person : people) {
            Instant at = person.answeredAt();
            if (at != null && at.isAfter(advice)) {
                changes.add(new Change(at, "person." + person.status(), person.name()));
            }
        }
        changes.sort(Comparator.comparing(Change::at));
        return changes;
    }
}
