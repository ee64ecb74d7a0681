package nl.vanregelsnaarruimte.pilot;

import java.util.Optional;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.proposal.Approvals;
import nl.vanregelsnaarruimte.proposal.Proposal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where somebody with an account stops a pilot: looking at the page stops nothing. */
@Controller
@RequestMapping("/pilots/{number}/rem")
class BrakeController {

    private final Pilots pilots;
    private final PilotReaders readers;
    private final Brake brake;
    private final Approvals approvals;

    BrakeController(Pilots pilots, PilotReaders readers, Brake brake, Approvals approvals) {
        this.pilots = pilots;
        this.readers = readers;
        this.brake = brake;
        this.approvals = approvals;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String number, User user) {
        Pilot pilot = pilots.numbered(number);
        return holder(pilot, user).isEmpty()
                ? page("NOT_YOURS", HttpStatus.FORBIDDEN, pilot, Answers.empty())
                : form(pilot, Answers.empty(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView pull(@PathVariable String number, @RequestParam MultiValueMap<String, String> typed, User user) {
        Pilot pilot = pilots.numbered(number);
        Optional<BrakeHolder> holder = holder(pilot, user);
        Answers answers = Answers.of(typed);
        if (holder.isEmpty()) {
            return page("NOT_YOURS", HttpStatus.FORBIDDEN, pilot, answers);
        }
        return switch (brake.pull(pilot.reference(), holder.get(), user.actor(), answers)) {
            case STOPPED -> new ModelAndView("redirect:/pilots/" + pilot.number());
            case REASON_MISSING -> form(pilot, answers, HttpStatus.BAD_REQUEST);
            case NOT_RUNNING -> page("NOT_RUNNING", HttpStatus.CONFLICT, pilot, answers);
        };
    }

    private Optional<BrakeHolder> holder(Pilot pilot, User user) {
        Proposal proposal = readers.dossier(pilot, user).orElseThrow(() -> new PilotNotFound(pilot.number()));
        return brake.holder(user, proposal);
    }

    private ModelAndView form(Pilot pilot, Answers answers, HttpStatus status) {
        return pilot.running()
                ? page("ASK", status, pilot, answers)
                        .addObject("stopRule", approvals.get(pilot.reference()).stopCondition())
                        .addObject("action", "/pilots/" + pilot.number() + "/rem")
                : page("NOT_RUNNING", HttpStatus.CONFLICT, pilot, answers);
    }

    private static ModelAndView page(String what, HttpStatus status, Pilot pilot, Answers answers) {
        return new ModelAndView("pilot/brake", status)
                .addObject("what", what)
                .addObject("pilot", pilot)
                .addObject("answers", answers);
    }
}
