package nl.vanregelsnaarruimte.intake;

import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.form.Answers;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form, page by page; each page is kept before anything is said about it. */
@Controller
@RequestMapping("/voorstellen/nieuw")
class DraftController {

    private static final String START = "/voorstellen/nieuw";

    private final Drafts drafts;

    DraftController(Drafts drafts) {
        this.drafts = drafts;
    }

    @GetMapping
    String start(User user, Model model) {
        model.addAttribute("drafts", drafts.of(user));
        return "intake/start";
    }

    @PostMapping
    ModelAndView begin(User user) {
        return drafts.begin(user)
                .map(draft -> new ModelAndView("redirect:" + path(draft, DraftForm.FIRST.slug())))
                .orElseGet(() -> new ModelAndView("intake/start", HttpStatus.CONFLICT)
                        .addObject("drafts", drafts.of(user))
                        .addObject("full", Drafts.MOST));
    }

    @GetMapping("/{id}/{slug}")
    String page(
            @PathVariable String id,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String van,
            User user,
            Model model) {
        model.addAttribute("fromCheck", van.equals(CheckController.SLUG));
        DraftPage page = DraftForm.page(slug).orElseThrow(DraftNotFound::new);
        return show(id, page, drafts.get(id, user).answers(), model);
    }

    @PostMapping("/{id}/{slug}")
    ModelAndView save(
            @PathVariable String id,
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> typed,
            User user,
            Model model,
            RedirectAttributes next) {
        DraftPage page = DraftForm.page(slug).orElseThrow(DraftNotFound::new);
        Answers answers = Answers.of(typed);
        drafts.save(id, user, page, answers);
        if (answers.value("then").equals("stop")) {
            next.addFlashAttribute("kept", true);
            return new ModelAndView("redirect:" + START);
        }
        model.addAttribute("fromCheck", answers.value("then").equals("check"));
        Submission.check(page, answers, user.mail());
        if (answers.refused()) {
            return new ModelAndView(show(id, page, answers, model), model.asMap(), HttpStatus.BAD_REQUEST);
        }
        return new ModelAndView("redirect:" + path(id, after(page, answers)));
    }

    @PostMapping("/{id}/weg")
    String throwAway(@PathVariable String id, User user, RedirectAttributes next) {
        drafts.throwAway(id, user);
        next.addFlashAttribute("thrownAway", true);
        return "redirect:" + START;
    }

    /** Who came from the page that shows everything goes back to it. */
    private static String after(DraftPage page, Answers answers) {
        boolean back = answers.value("then").equals("check");
        return back
                ? CheckController.SLUG
                : DraftForm.after(page).map(DraftPage::slug).orElse(CheckController.SLUG);
    }

    private static String show(String id, DraftPage page, Answers answers, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("page", page);
        model.addAttribute("pages", DraftForm.PAGES.size());
        model.addAttribute("back", DraftForm.before(page).map(DraftPage::slug).orElse(null));
        model.addAttribute("answers", answers);
        return "intake/page";
    }

    static String path(String id, String slug) {
        return START + "/" + id + "/" + slug;
    }
}
