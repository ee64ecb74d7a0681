package nl.vanregelsnaarruimte.pilot;

import java.util.Map;
import nl.vanregelsnaarruimte.access.LinkPage.Shown;
import nl.vanregelsnaarruimte.proposal.Approvals;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** What somebody sees who holds the brake of a pilot, or would like to. */
@Component
class BrakePage {

    private static final String TEMPLATE = "pilot/brake";

    private final Pilots pilots;
    private final Approvals approvals;

    BrakePage(Pilots pilots, Approvals approvals) {
        this.pilots = pilots;
        this.approvals = approvals;
    }

    Shown ask(Pilot pilot) {
        if (!pilot.running()) {
            return notRunning(pilot);
        }
        String stopRule = approvals.get(pilot.reference()).stopCondition();
        return new Shown(TEMPLATE, Map.of("what", "ASK", "pilot", pilot, "stopRule", stopRule));
    }

    static Shown notYours(Pilot pilot) {
        return new Shown(TEMPLATE, HttpStatus.FORBIDDEN, Map.of("what", "NOT_YOURS", "pilot", pilot));
    }

    /** Who stopped it is told as a part, such as a union: a link is no ground to learn a name. */
    Shown notRunning(Pilot pilot) {
        return new Shown(
                TEMPLATE,
                HttpStatus.CONFLICT,
                Map.of("what", "NOT_RUNNING", "pilot", pilot, "stopped", pilots.stopped(pilot)));
    }
}
