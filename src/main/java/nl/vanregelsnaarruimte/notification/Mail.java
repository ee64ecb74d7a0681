package nl.vanregelsnaarruimte.notification;

import java.time.LocalDate;
import java.util.UUID;
import nl.vanregelsnaarruimte.access.LinkPurpose;
import org.jspecify.annotations.Nullable;

/** A letter to one person that has not been sent yet; see {@link Recipient}. */
record Mail(
        UUID id,
        Letter letter,
        String name,
        String address,
        @Nullable LinkPurpose purpose,
        @Nullable String subjectOf,
        @Nullable String path,
        @Nullable LocalDate dueOn) {}
