package nl.vanregelsnaarruimte.proposal;

import java.time.Instant;
import nl.vanregelsnaarruimte.access.Actor;

/**
 * That BZK sent a dossier back to the intake.
 *
 * @param reason what was missing
 */
public record SentBack(String reference, String reason, Actor by, Instant at) {}
