package nl.vanregelsnaarruimte.intake;

import java.time.Instant;

/**
 * What a submitter answered when he was asked to complete his proposal.
 *
 * @param round the round of the assessment that asked
 * @param rewritten whether he changed his proposal too
 */
record Completion(
        String reference, int round, String answer, boolean rewritten, String completedBy, Instant completedAt) {}
