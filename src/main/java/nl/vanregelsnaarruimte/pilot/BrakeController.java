package nl.vanregelsnaarruimte.pilot;

import java.util.Optional;
import nl.vanregelsnaarruimte.access.LinkPage.Shown;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.form.Answers;
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

    private final Brake brake;
    private final BrakePage page;

    BrakeController(Brake brake, BrakePage page) {
        this.brake = brake;
        this.page = page;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String number, User user) {
        Brake.Reach reach = brake.reach(number, user);
        Pilot pilot = reach.pilot();
        return reach.holder().isEmpty()
                ? BrakePage.notYours(pilot).view()
                : page.ask(pilot).form(path(pilot), Answers.empty());
    }

    @PostMapping
    ModelAndView pull(@PathVariable String number, @RequestParam MultiValueMap<String, String> typed, User user) {
        Brake.Reach reach = brake.reach(number, user);
        Pilot pilot = reach.pilot();
        Optional<BrakeHolder> holder = reach.holder();
        if (holder.isEmpty()) {
            return BrakePage.notYours(pilot).view();
        }
        Answers answers = Answers.of(typed);
        Shown next = page.after(brake.pull(pilot.reference(), holder.get(), user.actor(), answers), pilot);
        return answers.refused() ? next.form(path(pilot), answers) : next.view();
    }

    private static String path(Pilot pilot) {
        return "/pilots/" + pilot.number() + "/rem";
    }
}
