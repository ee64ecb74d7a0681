package nl.vanregelsnaarruimte.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.vanregelsnaarruimte.proposal.Idea;
import nl.vanregelsnaarruimte.proposal.Participant;
import nl.vanregelsnaarruimte.proposal.Proposal;
import nl.vanregelsnaarruimte.proposal.Returned;
import nl.vanregelsnaarruimte.rule.Rule;

/** What everybody needs to know of a proposal who has something to do for it. */
record Case(
        Proposal proposal,
        Idea idea,
        Rule rule,
        List<Participant> givers,
        List<Participant> colleagues,
        List<Returned> returned) {

    /** The same by the names that the templates use; a map that the caller may add to. */
    Map<String, Object> shown() {
        Map<String, Object> shown = new HashMap<>();
        shown.put("idea", idea);
        shown.put("rule", rule);
        shown.put("givers", givers);
        shown.put("colleagues", colleagues);
        shown.put("returned", returned);
        return shown;
    }
}
