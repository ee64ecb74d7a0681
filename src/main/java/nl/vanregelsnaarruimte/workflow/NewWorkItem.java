package nl.vanregelsnaarruimte.workflow;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A row of the work list as the engine's task brings it. */
record NewWorkItem(
        String taskId,
        String step,
        String formKey,
        String reference,
        String grp,
        boolean claimed,
        @Nullable String holder,
        LocalDate dueOn,
        LocalDate remindOn,
        @Nullable LocalDate remindAgainOn,
        String escalateTo,
        OffsetDateTime createdAt) {}
