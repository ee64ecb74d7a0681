package nl.vanregelsnaarruimte.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.proposal.Chapter;
import nl.vanregelsnaarruimte.proposal.DossierPart;
import nl.vanregelsnaarruimte.proposal.Proposal;
import nl.vanregelsnaarruimte.proposal.Proposals;
import nl.vanregelsnaarruimte.proposal.Stage;
import org.springframework.stereotype.Component;

/** Who thinks what and what BZK decided, on the proposal's page. */
@Component
class ReviewPart implements DossierPart {

    private final Voices voices;
    private final DecisionRows decisions;
    private final Proposals proposals;

    ReviewPart(Voices voices, DecisionRows decisions, Proposals proposals) {
        this.voices = voices;
        this.decisions = decisions;
        this.proposals = proposals;
    }

    @Override
    public Chapter chapter() {
        return Chapter.REVIEW;
    }

    @Override
    public Optional<Shown> show(Proposal proposal, User reader) {
        if (!proposal.reached(Stage.REVIEW)) {
            return Optional.empty();
        }
        Optional<Decision> decision = decisions.sent(proposal.reference());
        List<Voice> asked = voices.of(proposal.reference());
        if (asked.isEmpty() && decision.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> facts = new HashMap<>();
        facts.put("reference", proposal.reference());
        facts.put(
                "lines",
                lines(
                        asked,
                        new ReviewReader(
                                reader,
                                proposals.concerns(proposal.reference(), reader),
                                decided(proposal, decision))));
        decision.ifPresent(taken -> facts.put("decision", taken));
        return Optional.of(new Shown("review/part", facts));
    }

    /** Whether what was asked now has led to a decision; one from an earlier round says nothing about this one. */
    private static boolean decided(Proposal proposal, Optional<Decision> decision) {
        return decision.isPresent() && proposal.stage().compareTo(Stage.REVIEW) > 0;
    }

    private static List<Line> lines(List<Voice> asked, ReviewReader reader) {
        return asked.stream()
                .map(voice -> reader.mayHear(voice) ? Line.open(voice) : Line.discreet(voice))
                .toList();
    }
}
