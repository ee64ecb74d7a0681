package nl.vanregelsnaarruimte.proposal;

import java.time.Instant;
import java.util.List;

/**
 * Something that happened to a proposal.
 *
 * @param event the message key behind {@code timeline.}
 * @param by the name of who did it; empty when the system did
 * @param args what the message names, such as a date
 */
record TimelineEntry(Instant at, String event, String by, Audience audience, List<String> args) {}
