package nl.vanregelsnaarruimte.pilot;

import java.util.Map;
import nl.vanregelsnaarruimte.access.LinkPage.Shown;
import nl.vanregelsnaarruimte.proposal.Approvals;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** What somebody sees who holds the brake of a pilot, before and after he pulls it. */
@Component
class BrakePage {

    private static final String TEMPLATE = "pilot/brake";

    private final Approvals approvals;

    BrakePage(Approvals approvals) {
        this.approvals = approvals;
    }

    Shown ask(Pilot pilot) {
        if (!pilot.running()) {
            return notRunning(pilot);
        }
        String stopRule = approvals.get(pilot.reference()).stopCondition();
        return new Shown(TEMPLATE, Map.of("what", "ASK", "pilot", pilot, "stopRule", stopRule));
    }

    Shown after(Brake.Pull pull, Pilot pilot) {
        return switch (pull) {
            case STOPPED -> Shown.elsewhere("/pilots/" + pilot.number());
            case REASON_MISSING -> ask(pilot);
            case NOT_RUNNING -> notRunning(pilot);
        };
    }

    static Shown notYours(Pilot pilot) {
        return new Shown(TEMPLATE, HttpStatus.FORBIDDEN, Map.of("what", "NOT_YOURS", "pilot", pilot));
    }

    private static Shown notRunning(Pilot pilot) {
        return new Shown(TEMPLATE, HttpStatus.CONFLICT, Map.of("what", "NOT_RUNNING", "pilot", pilot));
    }
}
