package nl.vanregelsnaarruimte.pilot;

import nl.vanregelsnaarruimte.access.LinkPage.Shown;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.workflow.Again;
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

    private final Brake brake;

    BrakeController(Brake brake) {
        this.brake = brake;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String number, User user) {
        return view(number, brake.ask(number, user), Answers.empty());
    }

    @PostMapping
    ModelAndView pull(@PathVariable String number, @RequestParam MultiValueMap<String, String> typed, User user) {
        Answers answers = Answers.of(typed);
        return view(number, Again.whenCrossed(() -> brake.pull(number, user, answers)), answers);
    }

    private static ModelAndView view(String number, Shown next, Answers answers) {
        boolean form = next.status() == HttpStatus.OK;
        return form ? next.form("/pilots/" + number + "/rem", answers) : next.view();
    }
}
