package nl.vanregelsnaarruimte.review;

import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.proposal.Proposal;
import nl.vanregelsnaarruimte.proposal.ProposalNotFound;
import nl.vanregelsnaarruimte.proposal.Proposals;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The letter with the decision, for whoever may see the proposal. */
@Controller
class DecisionLetterController {

    private final Proposals proposals;
    private final DecisionRows decisions;

    DecisionLetterController(Proposals proposals, DecisionRows decisions) {
        this.proposals = proposals;
        this.decisions = decisions;
    }

    @GetMapping("/voorstellen/{reference}/brief")
    String show(@PathVariable String reference, User reader, Model model) {
        Proposal proposal = proposals.visible(reference, reader);
        Decision decision = decisions.sent(reference).orElseThrow(() -> new ProposalNotFound(reference));
        model.addAttribute("proposal", proposal);
        model.addAttribute("decision", decision);
        return "review/letter";
    }
}
