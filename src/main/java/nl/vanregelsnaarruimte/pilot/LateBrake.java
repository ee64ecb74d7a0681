package nl.vanregelsnaarruimte.pilot;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Tells who pulls a brake too late who was first and when, whether he has an account or a link. */
@ControllerAdvice
class LateBrake {

    private final Pilots pilots;
    private final BrakePage page;

    LateBrake(Pilots pilots, BrakePage page) {
        this.pilots = pilots;
        this.page = page;
    }

    // for every controller: the one for links belongs to access, which does not know pilots
    @ExceptionHandler
    ModelAndView tell(PilotNotRunning late) {
        return page.notRunning(pilots.get(late.reference())).view();
    }
}
