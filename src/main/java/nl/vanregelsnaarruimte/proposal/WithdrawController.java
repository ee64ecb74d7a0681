package nl.vanregelsnaarruimte.proposal;

import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.workflow.Again;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
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

/** The page on which a submitter takes his proposal back, with a reason; for others it does not exist. */
@Controller
@RequestMapping("/voorstellen/{reference}/intrekken")
class WithdrawController {

    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 1000;

    private final Proposals proposals;

    WithdrawController(Proposals proposals) {
        this.proposals = proposals;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String reference, User user, Model model) {
        return page(proposals.own(reference, user), Answers.empty(), HttpStatus.OK, model);
    }

    @PostMapping
    ModelAndView withdraw(
            @PathVariable String reference,
            @RequestParam MultiValueMap<String, String> typed,
            User user,
            Model model,
            RedirectAttributes next) {
        Proposal proposal = proposals.own(reference, user);
        Answers answers = Answers.of(typed);
        String reason = answers.text("reason", SHORTEST_REASON, LONGEST_REASON);
        if (proposal.withdrawable() && answers.refused()) {
            return page(proposal, answers, HttpStatus.BAD_REQUEST, model);
        }
        if (!Again.whenCrossed(() -> proposals.withdraw(proposal, user.actor(), reason))) {
            return page(proposals.own(reference, user), Answers.empty(), HttpStatus.CONFLICT, model);
        }
        next.addFlashAttribute("withdrawn", true);
        return new ModelAndView("redirect:/voorstellen/" + reference);
    }

    private static ModelAndView page(Proposal proposal, Answers answers, HttpStatusCode status, Model model) {
        model.addAttribute("proposal", proposal);
        model.addAttribute("answers", answers);
        return new ModelAndView("proposal/withdraw", model.asMap(), status);
    }
}
