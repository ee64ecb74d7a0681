package nl.vanregelsnaarruimte.intake;

import java.util.Optional;
import nl.vanregelsnaarruimte.access.LinkPurpose;
import nl.vanregelsnaarruimte.access.Links;
import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.proposal.Participant;
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

/** The page of a colleague who is asked to take part and has no account; opening it does nothing. */
@Controller
@RequestMapping("/collega/{token}")
class ColleagueLinkController {

    private final Links links;
    private final Colleagues colleagues;

    ColleagueLinkController(Links links, Colleagues colleagues) {
        this.links = links;
        this.colleagues = colleagues;
    }

    @GetMapping
    ModelAndView show(@PathVariable String token, Model model) {
        return invited(token)
                .map(colleague -> form(token, colleague, Answers.empty(), model))
                .orElseGet(() -> closed());
    }

    @PostMapping
    ModelAndView answer(@PathVariable String token, @RequestParam MultiValueMap<String, String> typed, Model model) {
        Optional<Participant> colleague = invited(token);
        if (colleague.isEmpty()) {
            return closed();
        }
        Answers answers = Answers.of(typed);
        YesNo joins = colleagues.answer(colleague.get(), answers);
        return joins == null
                ? form(token, colleague.get(), answers, model)
                : new ModelAndView("intake/colleague-answered", "joins", joins);
    }

    private Optional<Participant> invited(String token) {
        return links.open(token, LinkPurpose.COLLEAGUE).flatMap(link -> colleagues.invited(link.subject()));
    }

    private ModelAndView form(String token, Participant colleague, Answers answers, Model model) {
        model.addAttribute("colleague", colleague);
        model.addAttribute("proposal", colleagues.proposal(colleague));
        model.addAttribute("idea", colleagues.idea(colleague));
        model.addAttribute("yesNo", YesNo.values());
        model.addAttribute("answers", answers);
        model.addAttribute("action", "/collega/" + token);
        return new ModelAndView(
                "intake/colleague", model.asMap(), answers.refused() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }

    private static ModelAndView closed() {
        ModelAndView closed = new ModelAndView("intake/link-closed");
        closed.setStatus(HttpStatus.GONE);
        return closed;
    }
}
