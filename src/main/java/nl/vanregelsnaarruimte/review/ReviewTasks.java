package nl.vanregelsnaarruimte.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import nl.vanregelsnaarruimte.calendar.Amsterdam;
import nl.vanregelsnaarruimte.calendar.DutchCalendar;
import nl.vanregelsnaarruimte.calendar.Term;
import nl.vanregelsnaarruimte.proposal.Proposals;
import nl.vanregelsnaarruimte.workflow.Deadlines;
import nl.vanregelsnaarruimte.workflow.ProposalProcess;
import org.springframework.stereotype.Component;

/** What the process asks of this module. */
@Component
public class ReviewTasks {

    /** How long before the end of the eight weeks BZK is warned (domain E.3: on day 42 of 56). */
    private static final Term WARNING = Term.parse("P14D");

    private final Voices voices;
    private final Hearing hearing;
    private final Proposals proposals;
    private final Deadlines deadlines;
    private final DutchCalendar calendar;
    private final Clock clock;

    ReviewTasks(
            Voices voices,
            Hearing hearing,
            Proposals proposals,
            Deadlines deadlines,
            DutchCalendar calendar,
            Clock clock) {
        this.voices = voices;
        this.hearing = hearing;
        this.proposals = proposals;
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The codes of the unions that are asked. */
    public List<String> unions(String reference) {
        return voices.of(reference).stream()
                .filter(Voice::isUnion)
                .map(Voice::code)
                .toList();
    }

    /** Midnight after the last day on which a union or the owner can answer, counted from now. */
    public Date opinionsEndAt(String reference) {
        LocalDate last = deadlines.due(ProposalProcess.TASK_GIVE_UNION_OPINION, Amsterdam.today(clock));
        return Date.from(Amsterdam.startOf(last.plusDays(1)));
    }

    /** The start of the day on which BZK is warned that its time to decide runs out. */
    public Date decisionWarningAt(String reference) {
        LocalDate last = proposals.decideBefore(reference);
        return Date.from(Amsterdam.startOf(WARNING.before(last, calendar)));
    }

    /** A rejection that did not hold: the eight weeks for a decision begin again. */
    public void reopen(String reference) {
        proposals.startTermAgain(reference);
    }

    /** Writes down which unions let the term pass. */
    public void recordSilence(String reference) {
        hearing.closeForUnions(reference);
    }

    /** Writes down that the owner of the rule let the term pass. */
    public void recordOwnerSilence(String reference) {
        hearing.closeForOwner(reference);
    }

    /** Whether a union objects, so that a talk must follow. */
    public boolean unionObjects(String reference) {
        return voices.of(reference).stream().anyMatch(voice -> voice.says(Opinion.OBJECT));
    }
}
