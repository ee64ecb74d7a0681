package nl.vanregelsnaarruimte.evaluation;

import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.pilot.Pilots;
import nl.vanregelsnaarruimte.proposal.Outcome;
import nl.vanregelsnaarruimte.proposal.ProposalNotFound;
import nl.vanregelsnaarruimte.proposal.Proposals;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Leads from a finished proposal to its public card. */
@Controller
class ToCard {

    private final Proposals proposals;
    private final Pilots pilots;

    ToCard(Proposals proposals, Pilots pilots) {
        this.proposals = proposals;
        this.pilots = pilots;
    }

    @GetMapping("/voorstellen/{reference}/kaart")
    String card(@PathVariable String reference, User user) {
        if (proposals.visible(reference, user).outcome() != Outcome.COMPLETED) {
            throw new ProposalNotFound(reference);
        }
        return "redirect:/catalogus/" + pilots.get(reference).number();
    }
}
