package nl.vanregelsnaarruimte.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.vanregelsnaarruimte.calendar.Amsterdam;
import nl.vanregelsnaarruimte.rule.Rule;
import nl.vanregelsnaarruimte.workflow.OpenTask;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as one reader may see it.
 *
 * @param competence who may suspend the rule; null while nobody knows of what kind it is
 * @param decideBefore the last day of the eight weeks in which BZK wants to decide, if they run now
 * @param waiting on whom it waits, the most urgent first
 * @param todo what this reader can do for it now
 * @param reconsiderationAsked whether its submitter asked to look at its refusal again, which he may once
 * @param chapters the chapters of the dossier that it has come to
 * @param today the day on which he looks
 */
record Dossier(
        Proposal proposal,
        Idea idea,
        Rule rule,
        @Nullable Competence competence,
        LocalDate decideBefore,
        List<Waiting> waiting,
        List<OpenTask> todo,
        List<RoadStep> road,
        boolean reconsiderationAsked,
        Marks marks,
        Team team,
        List<Chapter> chapters,
        LocalDate today) {

    /** The event by which the timeline tells that its submitter asked to look at it again. */
    static final String RECONSIDERATION = "review.reconsideration";

    /** Whether BZK has yet to decide. */
    public boolean undecided() {
        return proposal.outcome() == null && proposal.stage().compareTo(Stage.REVIEW) <= 0;
    }

    /** Whether the eight weeks went by without a decision. */
    public boolean late() {
        return undecided() && proposal.stoodSince() == null && decideBefore.isBefore(today);
    }

    /** The message that says until when BZK decides, or why that time stands still. */
    public String decisionKey() {
        if (proposal.stoodSince() != null) {
            return "proposal.status.decision." + waiting.get(0).task().step();
        }
        return late() ? "proposal.status.decision.late" : "proposal.status.decision";
    }

    /** Whether its submitter may ask to look again at its refusal. */
    public boolean reconsiderable() {
        return !reconsiderationAsked && proposal.reconsiderable(competence);
    }

    /** The day on which the road ended; null while it goes on. */
    public @Nullable LocalDate closedOn() {
        Instant closedAt = proposal.closedAt();
        return closedAt == null ? null : Amsterdam.dayOf(closedAt);
    }
}
