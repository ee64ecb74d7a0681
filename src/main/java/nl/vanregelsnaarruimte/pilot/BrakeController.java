package nl.vanregelsnaarruimte.pilot;

import java.util.Optional;
import nl.vanregelsnaarruimte.access.LinkPage.Shown;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.proposal.Proposal;
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
    private final BrakePage page;

    BrakeController(Pilots pilots, PilotReaders readers, Brake brake, BrakePage page) {
        this.pilots = pilots;
        this.readers = readers;
        this.brake = brake;
        this.page = page;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String number, User user) {
        Pilot pilot = pilots.numbered(number);
        return holder(pilot, user).isEmpty()
                ? BrakePage.notYours(pilot).view()
                : page.ask(pilot).form(path(pilot), Answers.empty());
    }

    @PostMapping
    ModelAndView pull(@PathVariable String number, @RequestParam MultiValueMap<String, String> typed, User user) {
        Pilot pilot = pilots.numbered(number);
        Optional<BrakeHolder> holder = holder(pilot, user);
        if (holder.isEmpty()) {
            return BrakePage.notYours(pilot).view();
        }
        Answers answers = Answers.of(typed);
        Shown next = page.after(brake.pull(pilot.reference(), holder.get(), user.actor(), answers), pilot);
        return answers.refused() ? next.form(path(pilot), answers) : next.view();
    }

    private Optional<BrakeHolder> holder(Pilot pilot, User user) {
        Proposal proposal = readers.dossier(pilot, user).orElseThrow(() -> new PilotNotFound(pilot.number()));
        return brake.holder(user, proposal);
    }

    private static String path(Pilot pilot) {
        return "/pilots/" + pilot.number() + "/rem";
    }
}
