package nl.vanregelsnaarruimte.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.vanregelsnaarruimte.access.Organisation;
import nl.vanregelsnaarruimte.access.Organisations;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.calendar.TermInWords;
import nl.vanregelsnaarruimte.workflow.WorkCursor;
import nl.vanregelsnaarruimte.workflow.WorkFilter;
import nl.vanregelsnaarruimte.workflow.WorkFilter.View;
import nl.vanregelsnaarruimte.workflow.Worklist;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The work list: what waits on the reader or on a group of his, the most urgent first. */
@Controller
class WorklistController {

    private static final int SIZE = 20;

    private final Worklist worklist;
    private final Organisations organisations;
    private final TermInWords terms;

    WorklistController(Worklist worklist, Organisations organisations, TermInWords terms) {
        this.worklist = worklist;
        this.organisations = organisations;
        this.terms = terms;
    }

    @GetMapping("/werkvoorraad")
    String list(
            @RequestParam(name = "wie", defaultValue = "") String whose,
            @RequestParam(name = "stap", defaultValue = "") String step,
            @RequestParam(name = "organisatie", defaultValue = "") String organisation,
            @RequestParam(name = "na", defaultValue = "") String after,
            User user,
            Model model) {
        Set<String> steps = StepsOfRoles.of(user);
        List<String> names =
                organisations.all().stream().map(Organisation::name).toList();
        WorkFilter filter = new WorkFilter(
                view(whose), steps.contains(step) ? step : null, names.contains(organisation) ? organisation : null);
        WorkCursor cursor = WorkCursor.parse(after).orElse(null);
        model.addAttribute("work", WorkView.of(worklist.page(user, filter, cursor, SIZE), user, terms));
        model.addAttribute("filter", filter);
        model.addAttribute("views", View.values());
        model.addAttribute("steps", steps);
        model.addAttribute("organisations", names);
        model.addAttribute("beginning", cursor == null);
        return "web/worklist";
    }

    /** What stands in an address is never a fault: an unknown view is the widest. */
    private static View view(String name) {
        return Stream.of(View.values())
                .filter(view -> view.name().equals(name))
                .findFirst()
                .orElse(View.ALL);
    }
}
