package nl.vanregelsnaarruimte.proposal;

import nl.vanregelsnaarruimte.access.User;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of one chapter of a dossier, as far as this reader may see it; read in one go. */
@Controller
@Transactional(readOnly = true)
class ChapterController {

    private final Proposals proposals;
    private final ObjectProvider<DossierPart> parts;

    ChapterController(Proposals proposals, ObjectProvider<DossierPart> parts) {
        this.proposals = proposals;
        this.parts = parts;
    }

    @GetMapping("/voorstellen/{reference}/dossier/{slug}")
    String show(@PathVariable String reference, @PathVariable String slug, User user, Model model) {
        Proposal proposal = proposals.visible(reference, user);
        Chapter chapter = Chapter.of(slug).orElseThrow(() -> new ProposalNotFound(reference));
        model.addAttribute("proposal", proposal);
        model.addAttribute("chapter", chapter);
        model.addAttribute("chapters", Chapter.reachedBy(proposal));
        parts.stream()
                .filter(part -> part.chapter() == chapter)
                .flatMap(part -> part.show(proposal, user).stream())
                .forEach(part -> model.addAttribute("part", part));
        return "proposal/chapter";
    }
}
