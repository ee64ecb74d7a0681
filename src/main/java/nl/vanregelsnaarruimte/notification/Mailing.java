package nl.vanregelsnaarruimte.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event that people are told about.
 *
 * @param event as a diagram, a service or the morning round names it
 * @param reference the proposal; the username for an invitation
 * @param about the one task or colleague that it is about; null when it is about the whole proposal
 * @param addressed whether its mails have been made
 */
record Mailing(
        UUID id, String event, String reference, @Nullable String about, Instant queuedAt, boolean addressed) {}
