package nl.vanregelsnaarruimte.workflow;

import org.jspecify.annotations.Nullable;

/**
 * Which tasks of the work list somebody wants to see.
 *
 * @param view whose tasks
 * @param step only this step of the road
 * @param organisation only proposals from the organisation with this name
 */
public record WorkFilter(
        View view, @Nullable String step, @Nullable String organisation) {

    /** Whose tasks: all that this reader can do, those he holds, those that nobody holds yet. */
    public enum View {
        ALL,
        MINE,
        FREE
    }
}
