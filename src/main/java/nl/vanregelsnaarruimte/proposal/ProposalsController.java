package nl.vanregelsnaarruimte.proposal;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.workflow.OpenTask;
import nl.vanregelsnaarruimte.workflow.Worklist;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of proposals: a submitter's own with his drafts, and all that they may read for officials. */
@Controller
class ProposalsController {

    private static final int SIZE = 20;
    private static final Pattern REFERENCE = Pattern.compile("VRR-\\d{4}-\\d{4,8}");

    /** Behind every reference. */
    private static final String START = "ZZZ";

    private final Proposals proposals;
    private final Participants participants;
    private final Worklist worklist;
    private final WaitingFor waitingFor;
    private final ObjectProvider<DraftShelf> shelves;

    ProposalsController(
            Proposals proposals,
            Participants participants,
            Worklist worklist,
            WaitingFor waitingFor,
            ObjectProvider<DraftShelf> shelves) {
        this.proposals = proposals;
        this.participants = participants;
        this.worklist = worklist;
        this.waitingFor = waitingFor;
        this.shelves = shelves;
    }

    @GetMapping("/voorstellen")
    String list(@RequestParam(name = "na", defaultValue = "") String after, User user, Model model) {
        boolean first = !REFERENCE.matcher(after).matches();
        List<Proposal> found = proposals.page(user, first ? START : after, SIZE + 1);
        List<Proposal> shown = found.subList(0, Math.min(SIZE, found.size()));
        model.addAttribute("lines", lines(shown, user));
        model.addAttribute("next", found.size() > SIZE ? shown.get(SIZE - 1).reference() : null);
        model.addAttribute("drafts", first ? drafts(user) : List.of());
        return "proposal/list";
    }

    private List<ProposalLine> lines(List<Proposal> shown, User user) {
        List<String> references = shown.stream().map(Proposal::reference).toList();
        Map<String, List<OpenTask>> open =
                worklist.waiting(references).stream().collect(Collectors.groupingBy(OpenTask::reference));
        Map<String, List<Participant>> people = participants.of(references);
        List<OpenTask> visible = shown.stream()
                .flatMap(proposal -> Discretion.open(
                        open.getOrDefault(proposal.reference(), List.of()),
                        Reading.of(user, proposal, people.getOrDefault(proposal.reference(), List.of())))
                        .stream())
                .toList();
        Map<String, List<Waiting>> waiting = waitingFor.naming(visible, user).stream()
                .collect(Collectors.groupingBy(line -> line.task().reference()));
        return shown.stream()
                .map(proposal -> new ProposalLine(proposal, waiting.getOrDefault(proposal.reference(), List.of())))
                .toList();
    }

    private List<DraftLine> drafts(User user) {
        return shelves.stream().flatMap(shelf -> shelf.of(user).stream()).toList();
    }
}
