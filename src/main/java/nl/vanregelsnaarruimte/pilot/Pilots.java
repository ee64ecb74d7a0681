package nl.vanregelsnaarruimte.pilot;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.vanregelsnaarruimte.proposal.Approvals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The pilots, to be read. */
@Service
@Transactional(readOnly = true)
public class Pilots {

    /** Comes after every number, so that a page from here on is the first. */
    public static final String NEWEST = "Q";

    private static final Pattern NUMBER = Pattern.compile("P-\\d{4}-\\d{3,8}");

    private static final List<PilotStatus> OVER = List.of(PilotStatus.ENDED, PilotStatus.STOPPED);

    private final PilotRows rows;
    private final BrakePulls pulls;
    private final Approvals approvals;

    Pilots(PilotRows rows, BrakePulls pulls, Approvals approvals) {
        this.rows = rows;
        this.pulls = pulls;
        this.approvals = approvals;
    }

    /** The number in an address behind which a page begins; what is no number means the first page. */
    public static String before(String typed) {
        return NUMBER.matcher(typed).matches() ? typed : NEWEST;
    }

    public Optional<Pilot> find(String reference) {
        return rows.find(reference);
    }

    /** The pilot of a proposal that is known to have one. */
    public Pilot get(String reference) {
        return rows.find(reference).orElseThrow(() -> new PilotNotFound(reference));
    }

    /** The pilot with this number, such as {@code P-2026-011}. */
    public Pilot numbered(String number) {
        return rows.numbered(number).orElseThrow(() -> new PilotNotFound(number));
    }

    /** The same with what its page shows beside it. */
    OpenedPilot opened(String number) {
        return rows.opened(number).orElseThrow(() -> new PilotNotFound(number));
    }

    /** The last day on which an approved pilot may start. */
    public Optional<LocalDate> lastDayToStart(String reference) {
        return approvals.find(reference).map(approval -> PilotTimes.lastDayToStart(approval.decidedAt()));
    }

    /** Who stopped this pilot by the brake, and why; none when nobody did. */
    public Optional<BrakePull> stopped(Pilot pilot) {
        return pilot.status() == PilotStatus.STOPPED ? pulls.find(pilot.reference()) : Optional.empty();
    }

    /** In what part somebody stopped it by the brake; none when nobody did. */
    public Optional<String> stoppedIn(String reference) {
        return pulls.find(reference).map(pull -> pull.holder().name());
    }

    /** The running pilots with a number before the given one, the newest first. */
    public List<Pilot> running(String before, int size) {
        return rows.page(List.of(PilotStatus.RUNNING), before, size);
    }

    /** The pilots that ran and are over, with a number before the given one, the newest first. */
    public List<Pilot> over(String before, int size) {
        return rows.page(OVER, before, size);
    }
}
