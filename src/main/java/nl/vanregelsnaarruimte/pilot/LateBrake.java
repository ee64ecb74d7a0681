package nl.vanregelsnaarruimte.pilot;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Tells who pulls a brake too late what became of the pilot, whether he has an account or a link. */
@ControllerAdvice
class LateBrake {

    private final Pilots pilots;

    LateBrake(Pilots pilots) {
        this.pilots = pilots;
    }

    @ExceptionHandler
    ModelAndView tell(PilotNotRunning late) {
        return BrakePage.notRunning(pilots.get(late.reference())).view();
    }
}
