package nl.vanregelsnaarruimte.review;

import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.proposal.Proposal;
import nl.vanregelsnaarruimte.proposal.Proposals;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which a submitter asks that another official looks at the refusal again. */
@Controller
@RequestMapping("/voorstellen/{reference}/herbeoordeling")
class ReconsiderationController {

    private static final int SHORTEST = 20;
    private static final int LONGEST = 4000;

    private final Proposals proposals;
    private final Reconsidering reconsidering;

    ReconsiderationController(Proposals proposals, Reconsidering reconsidering) {
        this.proposals = proposals;
        this.reconsidering = reconsidering;
    }

    @GetMapping
    ModelAndView show(@PathVariable String reference, User user) {
        return page(proposals.own(reference, user), Answers.empty(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView ask(@PathVariable String reference, @RequestParam MultiValueMap<String, String> typed, User user) {
        Proposal proposal = proposals.own(reference, user);
        Answers answers = Answers.of(typed);
        String request = answers.text("request", SHORTEST, LONGEST);
        if (reconsidering.possible(proposal) && answers.refused()) {
            return page(proposal, answers, HttpStatus.BAD_REQUEST);
        }
        return reconsidering.ask(proposal, user, request)
                ? new ModelAndView("redirect:/voorstellen/" + reference + "/herbeoordeling")
                : page(proposals.own(reference, user), Answers.empty(), HttpStatus.CONFLICT);
    }

    private ModelAndView page(Proposal proposal, Answers answers, HttpStatus status) {
        return new ModelAndView("review/reconsideration", status)
                .addObject("proposal", proposal)
                .addObject("asked", reconsidering.find(proposal.reference()).orElse(null))
                .addObject("possible", reconsidering.possible(proposal))
                .addObject("lastDay", proposal.refused() ? Reconsideration.lastDay(proposal) : null)
                .addObject("answers", answers);
    }
}
