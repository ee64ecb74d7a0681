package nl.vanregelsnaarruimte.pilot;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A rule that is off for one team from the first to the last day, unless it was revived earlier. */
record Suspension(
        String reference,
        LocalDate fromDay,
        LocalDate lastDay,
        Instant beganAt,
        @Nullable Instant revivedAt,
        @Nullable PilotStatus how) {}
