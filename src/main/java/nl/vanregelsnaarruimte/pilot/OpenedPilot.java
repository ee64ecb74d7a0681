package nl.vanregelsnaarruimte.pilot;

import org.jspecify.annotations.Nullable;

/**
 * A pilot as its page opens it.
 *
 * @param basis null until it was recorded
 * @param pull who stopped it by the brake; null when nobody did
 */
record OpenedPilot(
        Pilot pilot, @Nullable LegalBasis basis, @Nullable BrakePull pull) {}
