package nl.vanregelsnaarruimte.review;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What others may know of a review: who was asked, and what was decided. */
@Component
public class Reviews {

    private final ReviewTasks tasks;
    private final DecisionRows decisions;

    Reviews(ReviewTasks tasks, DecisionRows decisions) {
        this.tasks = tasks;
        this.decisions = decisions;
    }

    /** The codes of the unions that were asked for an opinion. */
    public List<String> unionsAsked(String reference) {
        return tasks.unions(reference);
    }

    /** The decision; empty while there is none. */
    public Optional<DecisionTaken> decision(String reference) {
        return decisions.sent(reference).map(DecisionTaken::of);
    }
}
