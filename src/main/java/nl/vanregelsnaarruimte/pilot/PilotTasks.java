package nl.vanregelsnaarruimte.pilot;

import java.time.Clock;
import java.util.Date;
import nl.vanregelsnaarruimte.calendar.Term;
import nl.vanregelsnaarruimte.proposal.Approvals;
import org.springframework.stereotype.Component;

/** What the process asks of this module. */
@Component
public class PilotTasks {

    private final PilotCourse course;
    private final PilotRows pilots;
    private final Approvals approvals;
    private final PilotTimes times;
    private final Clock clock;

    PilotTasks(PilotCourse course, PilotRows pilots, Approvals approvals, PilotTimes times, Clock clock) {
        this.course = course;
        this.pilots = pilots;
        this.approvals = approvals;
        this.times = times;
        this.clock = clock;
    }

    /** Makes a pilot of an approved proposal and gives it a number. */
    public void prepare(String reference) {
        course.prepare(reference);
    }

    /** When somebody is warned that the approval will lapse. */
    public Date lapseWarningAt(String reference) {
        return Date.from(times.lapseWarning(approvals.get(reference).decidedAt()));
    }

    /** When the approval lapses if the pilot has not started. */
    public Date approvalLapsesAt(String reference) {
        return Date.from(times.lapses(approvals.get(reference).decidedAt()));
    }

    /** Lets the approval lapse and says so. */
    public String lapse(String reference) {
        return course.lapse(reference).name();
    }

    /** Puts the rule off for the team, on the legal basis that was recorded. */
    public void suspend(String reference) {
        course.suspend(reference);
    }

    /** How much can go wrong, for the table of reports. */
    public String risk(String reference) {
        return approvals.get(reference).risk().name();
    }

    /** How many months the pilot takes, for the table of reports. */
    public int months(String reference) {
        return get(reference).months();
    }

    /** When the next report is due. */
    public Date nextReportAt(String reference, String every) {
        return Date.from(times.nextReport(get(reference).firstDay(), Term.parse(every), clock.instant()));
    }

    /** When everybody is told that the end comes near. */
    public Date nextAnnouncementAt(String reference) {
        return Date.from(times.nextAnnouncement(get(reference).lastDay(), clock.instant()));
    }

    /** When the rule revives by itself. */
    public Date endsAt(String reference) {
        return Date.from(PilotTimes.ends(get(reference).lastDay()));
    }

    /** Lets the rule hold again and says how it came: {@code ENDED} or {@code STOPPED}. */
    public String revive(String reference, String how) {
        return course.revive(reference, PilotStatus.valueOf(how)).name();
    }

    /** Ends what there is of a pilot when its proposal is withdrawn. */
    public void withdraw(String reference) {
        course.withdraw(reference);
    }

    private Pilot get(String reference) {
        return pilots.find(reference).orElseThrow(() -> new PilotNotFound(reference));
    }
}
