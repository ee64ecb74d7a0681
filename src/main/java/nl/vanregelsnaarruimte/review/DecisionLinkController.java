package nl.vanregelsnaarruimte.review;

import java.util.UUID;
import nl.vanregelsnaarruimte.access.LinkPurpose;
import nl.vanregelsnaarruimte.access.Links;
import nl.vanregelsnaarruimte.proposal.Participant;
import nl.vanregelsnaarruimte.proposal.Participant.Kind;
import nl.vanregelsnaarruimte.proposal.Participant.Status;
import nl.vanregelsnaarruimte.proposal.Participants;
import nl.vanregelsnaarruimte.proposal.Proposals;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The letter with the decision, for somebody without an account who took part: he can read it and do nothing else. */
@Controller
class DecisionLinkController {

    private final Links links;
    private final Participants participants;
    private final Proposals proposals;
    private final DecisionRows decisions;

    DecisionLinkController(Links links, Participants participants, Proposals proposals, DecisionRows decisions) {
        this.links = links;
        this.participants = participants;
        this.proposals = proposals;
        this.decisions = decisions;
    }

    @GetMapping("/besluit/{token}")
    ModelAndView show(@PathVariable String token) {
        return links.open(token, LinkPurpose.DECISION)
                .flatMap(link -> participants.find(UUID.fromString(link.subject())))
                .filter(DecisionLinkController::takesPart)
                .flatMap(reader -> decisions.sent(reader.reference()))
                .map(this::letter)
                .orElseGet(() -> new ModelAndView("review/decision-gone", HttpStatus.GONE));
    }

    /** A colleague who said no, or somebody whose place another took, reads along no more. */
    private static boolean takesPart(Participant reader) {
        return reader.status() == Status.CONFIRMED
                || (reader.kind() != Kind.COLLEAGUE && reader.status() != Status.REPLACED);
    }

    private ModelAndView letter(Decision decision) {
        return new ModelAndView("review/decision")
                .addObject("proposal", proposals.get(decision.reference()))
                .addObject("decision", decision);
    }
}
