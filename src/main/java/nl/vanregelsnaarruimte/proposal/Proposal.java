package nl.vanregelsnaarruimte.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposal: who challenges which rule, and how far it is.
 *
 * @param reference {@code VRR-2026-0042}, unique and never used again
 * @param submitter the username of who sent it in
 * @param organisation the code of the submitter's organisation
 * @param furthest the furthest stage it has reached
 * @param outcome how it ended; null while it is on the road
 * @param decideBefore the last day of the eight weeks in which BZK wants to decide
 * @param countedFrom the day from which these eight weeks are counted
 * @param stoodSince the day since which they stand still; null while they run
 * @param adviser the username of the IMI adviser; null until somebody takes it up
 */
public record Proposal(
        String reference,
        String title,
        String submitter,
        String submitterName,
        String submitterMail,
        String organisation,
        String organisationName,
        Stage stage,
        Stage furthest,
        @Nullable Outcome outcome,
        Instant submittedAt,
        @Nullable Instant closedAt,
        LocalDate decideBefore,
        LocalDate countedFrom,
        @Nullable LocalDate stoodSince,
        @Nullable String adviser,
        @Nullable String adviserName,
        PilotForm form,
        UUID ruleId) {

    /** The same proposal at this stage of the road, as far as it comes. */
    Proposal entered(Stage entered) {
        Stage far = reached(entered) ? furthest : entered;
        return with(entered, far, null, null, decideBefore, countedFrom, stoodSince, form);
    }

    /** The same proposal at the end of its road. */
    Proposal closed(Outcome how, Instant at) {
        return with(Stage.CLOSED, furthest, how, at, decideBefore, countedFrom, stoodSince, form);
    }

    /** The same proposal for a pilot of this form. */
    Proposal taking(PilotForm other) {
        return with(stage, furthest, outcome, closedAt, decideBefore, countedFrom, stoodSince, other);
    }

    /** The same proposal with its eight weeks running, counted from this day to that. */
    Proposal counted(LocalDate from, LocalDate last) {
        return with(stage, furthest, outcome, closedAt, last, from, null, form);
    }

    /** The same proposal with its eight weeks standing still. */
    Proposal standing(LocalDate since) {
        return with(stage, furthest, outcome, closedAt, decideBefore, countedFrom, since, form);
    }

    private Proposal with(
            Stage now,
            Stage far,
            @Nullable Outcome how,
            @Nullable Instant closed,
            LocalDate last,
            LocalDate from,
            @Nullable LocalDate stood,
            PilotForm pilot) {
        return new Proposal(
                reference,
                title,
                submitter,
                submitterName,
                submitterMail,
                organisation,
                organisationName,
                now,
                far,
                how,
                submittedAt,
                closed,
                last,
                from,
                stood,
                adviser,
                adviserName,
                pilot,
                ruleId);
    }

    /** Whether its submitter may still take it back; a running pilot is stopped by its brake. */
    public boolean withdrawable() {
        return outcome == null && stage.compareTo(Stage.RUNNING) < 0;
    }

    /** Whether it was refused, at the intake or by BZK. */
    public boolean refused() {
        return outcome == Outcome.NOT_ELIGIBLE || outcome == Outcome.REJECTED;
    }

    /** Whether its submitter may ask to look again; against some decisions he objects by law instead (domain C.2). */
    public boolean reconsiderable(@Nullable Competence competence) {
        boolean objects = outcome == Outcome.REJECTED && competence != null && competence.objectable();
        return refused() && !objects;
    }

    /** Whether it has ever been as far as this stage. */
    public boolean reached(Stage stage) {
        return furthest.compareTo(stage) >= 0;
    }
}
