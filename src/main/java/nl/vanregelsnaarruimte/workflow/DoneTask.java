package nl.vanregelsnaarruimte.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A task that is no longer open, and why.
 *
 * @param holder the account that did it or held it; null when it has none
 * @param by how the person is called who did it; null when the process withdrew it
 */
record DoneTask(
        String taskId,
        String step,
        String reference,
        String group,
        @Nullable String holder,
        @Nullable String by,
        Instant at) {}
