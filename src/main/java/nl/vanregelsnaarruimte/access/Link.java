package nl.vanregelsnaarruimte.access;

import java.time.Instant;

/** A link that may be used: for one purpose, about one subject, until it expires. */
public record Link(LinkPurpose purpose, String subject, Instant expiresAt) {}
