package nl.vanregelsnaarruimte.intake;

import java.time.Clock;
import java.util.Date;
import nl.vanregelsnaarruimte.access.Actor;
import nl.vanregelsnaarruimte.calendar.Amsterdam;
import nl.vanregelsnaarruimte.calendar.DutchCalendar;
import nl.vanregelsnaarruimte.calendar.Term;
import nl.vanregelsnaarruimte.proposal.Audience;
import nl.vanregelsnaarruimte.proposal.Outcome;
import nl.vanregelsnaarruimte.proposal.Proposals;
import nl.vanregelsnaarruimte.proposal.Timeline;
import org.springframework.stereotype.Component;

/** What the process asks of this module. */
@Component
public class IntakeTasks {

    private static final Term COMPLETION = Term.parse("P28D");
    private static final Term MANDATE = Term.parse("P10W");
    private static final Term SILENCE = Term.parse("P21D");

    private final AssessmentRows assessments;
    private final Eligibility eligibility;
    private final Mandates mandates;
    private final CosignatureRows cosignatures;
    private final Proposals proposals;
    private final Timeline timeline;
    private final DutchCalendar calendar;
    private final Clock clock;

    IntakeTasks(
            AssessmentRows assessments,
            Eligibility eligibility,
            Mandates mandates,
            CosignatureRows cosignatures,
            Proposals proposals,
            Timeline timeline,
            DutchCalendar calendar,
            Clock clock) {
        this.assessments = assessments;
        this.eligibility = eligibility;
        this.mandates = mandates;
        this.cosignatures = cosignatures;
        this.proposals = proposals;
        this.timeline = timeline;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The username of the adviser who took the proposal up. */
    public String adviser(String reference) {
        String adviser = proposals.get(reference).adviser();
        if (adviser == null) {
            throw new IllegalStateException("nobody took up " + reference);
        }
        return adviser;
    }

    public boolean existingRoom(String reference) {
        return latest(reference).course() == Course.EXISTING_ROOM;
    }

    public boolean referred(String reference) {
        return latest(reference).course() == Course.REFERRED;
    }

    public boolean excluded(String reference) {
        return latest(reference).course() == Course.EXCLUDED;
    }

    public String form(String reference) {
        return latest(reference).form().name();
    }

    public String suspendable(String reference) {
        return eligibility.suspendable(latest(reference));
    }

    public String verdict(String reference, String criterion) {
        return latest(reference).verdict(Criterion.valueOf(criterion)).name();
    }

    public String mandate(String reference) {
        return mandates.status(reference).name();
    }

    public Date completionEndsAt(String reference) {
        return after(COMPLETION);
    }

    public Date mandateEndsAt(String reference) {
        return after(MANDATE);
    }

    public Date mandateSilentAt(String reference) {
        return after(SILENCE);
    }

    /** Nothing was completed in time. */
    public String lapse(String reference) {
        timeline.add(reference, "intake.lapsed", Actor.SYSTEM, Audience.ALL);
        return Outcome.WITHDRAWN.name();
    }

    /** A refusal that did not hold: its reasons are gone, and the mandate gets another chance. */
    public void reopen(String reference) {
        cosignatures.forget(reference);
        mandates.reopen(reference);
        proposals.startTermAgain(reference);
    }

    public void expireMandate(String reference) {
        mandates.expire(reference);
    }

    private Assessment latest(String reference) {
        return assessments.latest(reference).orElseThrow();
    }

    /** The start of the day after the last day of the term. */
    private Date after(Term term) {
        return Date.from(
                Amsterdam.startOf(term.after(Amsterdam.today(clock), calendar).plusDays(1)));
    }
}
