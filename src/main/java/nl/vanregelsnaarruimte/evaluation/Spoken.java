package nl.vanregelsnaarruimte.evaluation;

import org.jspecify.annotations.Nullable;

/** What the team and BZK have said around an evaluation so far. */
record Spoken(
        @Nullable Told<EndReport> seen,
        @Nullable Told<Reaction> reaction,
        @Nullable Told<FollowUp> followUp) {}
