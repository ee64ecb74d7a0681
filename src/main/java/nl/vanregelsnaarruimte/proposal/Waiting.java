package nl.vanregelsnaarruimte.proposal;

import nl.vanregelsnaarruimte.calendar.TermInWords;
import nl.vanregelsnaarruimte.workflow.OpenTask;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on whom a proposal waits.
 *
 * @param name how the person or union is called; null when {@code key} says it
 * @param key the message that names the group, or the reader himself
 * @param term how long it may still take
 */
record Waiting(OpenTask task, @Nullable String name, String key, TermInWords.Words term) {}
