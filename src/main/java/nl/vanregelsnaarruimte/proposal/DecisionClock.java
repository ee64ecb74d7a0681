package nl.vanregelsnaarruimte.proposal;

import static java.time.temporal.ChronoUnit.DAYS;
import static nl.vanregelsnaarruimte.workflow.MandateProcess.*;
import static nl.vanregelsnaarruimte.workflow.ProposalProcess.*;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import nl.vanregelsnaarruimte.access.Actor;
import nl.vanregelsnaarruimte.calendar.Amsterdam;
import nl.vanregelsnaarruimte.calendar.DutchCalendar;
import nl.vanregelsnaarruimte.calendar.Term;
import nl.vanregelsnaarruimte.workflow.StepWatch;
import org.springframework.stereotype.Component;

/**
 * The service standard for a decision: eight weeks (domain F.1), which stand still while the proposal waits on its
 * submitter or his manager (after the example of Awb 4:15).
 */
@Component
class DecisionClock implements StepWatch {

    private static final Term EIGHT_WEEKS = Term.parse("P8W");

    /** The steps of the submitter and his manager. */
    static final Set<String> THEIRS = Set.of(TASK_COMPLETE_PROPOSAL, TASK_ASK_MANDATE, TASK_GIVE_MANDATE);

    /** The steps of IMI and BZK that can come after one of theirs. */
    static final Set<String> OURS_NEXT =
            Set.of(TASK_ASSESS_CRITERIA, TASK_COSIGN_REFUSAL, TASK_HELP_WITH_MANDATE, TASK_REVIEW_DOSSIER);

    private final ProposalRows rows;
    private final Timeline timeline;
    private final DutchCalendar calendar;
    private final Clock clock;

    DecisionClock(ProposalRows rows, Timeline timeline, DutchCalendar calendar, Clock clock) {
        this.rows = rows;
        this.timeline = timeline;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The last day of the eight weeks that are counted from this day. */
    LocalDate lastDay(LocalDate from) {
        return EIGHT_WEEKS.after(from, calendar);
    }

    /** The last day of its eight weeks; while they stand still, that day if they ran again from today. */
    LocalDate lastDay(Proposal proposal) {
        return proposal.stoodSince() == null ? proposal.decideBefore() : lastDay(countedFrom(proposal));
    }

    /** Counts the eight weeks anew, from today. */
    void restart(String reference) {
        LocalDate today = Amsterdam.today(clock);
        rows.keep(proposal(reference).counted(today, lastDay(today)));
    }

    /** The proposal with its eight weeks running again, and that told where they stood still for a day or more. */
    Proposal goneOn(Proposal proposal) {
        LocalDate since = proposal.stoodSince();
        if (since == null) {
            return proposal;
        }
        LocalDate from = countedFrom(proposal);
        Proposal running = proposal.counted(from, lastDay(from));
        LocalDate today = Amsterdam.today(clock);
        if (since.isBefore(today)) {
            String[] days = {
                since.toString(), today.toString(), running.decideBefore().toString()
            };
            timeline.add(proposal.reference(), "decision.moved", Actor.SYSTEM, Audience.ALL, days);
        }
        return running;
    }

    @Override
    public void opens(String reference, String step) {
        if (THEIRS.contains(step)) {
            stop(proposal(reference));
        } else if (OURS_NEXT.contains(step)) {
            goOn(proposal(reference));
        }
    }

    private Proposal proposal(String reference) {
        return rows.find(reference).orElseThrow(() -> new ProposalNotFound(reference));
    }

    private void stop(Proposal proposal) {
        if (proposal.stoodSince() == null && !isOver(proposal)) {
            rows.keep(proposal.standing(Amsterdam.today(clock)));
        }
    }

    /** A term that is over does not come back by asking something. */
    private boolean isOver(Proposal proposal) {
        return proposal.decideBefore().isBefore(Amsterdam.today(clock));
    }

    private void goOn(Proposal proposal) {
        if (proposal.stoodSince() != null) {
            rows.keep(goneOn(proposal));
        }
    }

    private LocalDate countedFrom(Proposal proposal) {
        LocalDate since = proposal.stoodSince();
        long stood = since == null ? 0 : DAYS.between(since, Amsterdam.today(clock));
        return proposal.countedFrom().plusDays(stood);
    }
}
