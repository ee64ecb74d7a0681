package nl.vanregelsnaarruimte.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * What was said of what a pilot taught; null is what nobody has said yet.
 *
 * @param seen what the team saw
 * @param writer the username of who wrote the evaluation
 */
record Spoken(
        @Nullable Told<EndReport> seen,
        @Nullable Told<Evaluation> evaluation,
        @Nullable String writer,
        @Nullable Told<Reaction> reaction,
        @Nullable Told<FollowUp> followUp) {

    Spoken decided(Told<FollowUp> decision) {
        return new Spoken(seen, evaluation, writer, reaction, decision);
    }
}
