package nl.vanregelsnaarruimte.pilot;

import java.util.List;
import java.util.Optional;
import nl.vanregelsnaarruimte.access.CurrentUser;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.proposal.Proposal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages about pilots that everybody may see, with more for those who may see the dossier. */
@Controller
@RequestMapping("/pilots")
class PilotController {

    private static final int PAGE = 20;

    private final Pilots pilots;
    private final PilotPages pages;
    private final PilotReaders readers;
    private final CurrentUser currentUser;

    PilotController(Pilots pilots, PilotPages pages, PilotReaders readers, CurrentUser currentUser) {
        this.pilots = pilots;
        this.pages = pages;
        this.readers = readers;
        this.currentUser = currentUser;
    }

    @GetMapping
    String list(
            @RequestParam(name = "lopend", defaultValue = "") String afterRunning,
            @RequestParam(name = "klaar", defaultValue = "") String afterOver,
            Model model) {
        String running = Pilots.before(afterRunning);
        String over = Pilots.before(afterOver);
        put(model, "running", pilots.running(running, PAGE + 1));
        put(model, "over", pilots.over(over, PAGE + 1));
        model.addAttribute("first", running.equals(Pilots.NEWEST) && over.equals(Pilots.NEWEST));
        return "pilot/list";
    }

    @GetMapping("/{number}")
    @Transactional(readOnly = true)
    String show(@PathVariable String number, Model model) {
        OpenedPilot opened = pilots.opened(number);
        Pilot pilot = opened.pilot();
        Optional<User> reader = currentUser.find();
        Optional<Proposal> dossier = reader.flatMap(user -> readers.dossier(pilot, user));
        if (dossier.isEmpty() && !pilot.status().isPublic()) {
            throw new PilotNotFound(number);
        }
        model.addAttribute(
                "page",
                dossier.isPresent() && reader.isPresent()
                        ? pages.inside(opened, dossier.get(), reader.get())
                        : pages.outside(opened));
        return "pilot/show";
    }

    /** One more than a page was asked for, to know whether there is a next one. */
    private static void put(Model model, String name, List<Pilot> found) {
        boolean more = found.size() > PAGE;
        List<Pilot> page = more ? found.subList(0, PAGE) : found;
        model.addAttribute(name, page);
        model.addAttribute(name + "Next", more ? page.get(PAGE - 1).number() : "");
    }
}
