package nl.vanregelsnaarruimte.review;

import java.util.Optional;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.proposal.Proposals;
import nl.vanregelsnaarruimte.workflow.OpenTask;
import nl.vanregelsnaarruimte.workflow.ProposalProcess;
import nl.vanregelsnaarruimte.workflow.Worklist;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The letter as it will be sent, for the decider to read before he sends it. */
@Controller
@Transactional(readOnly = true)
class LetterCheckController {

    private final Worklist worklist;
    private final Proposals proposals;
    private final Deciding deciding;

    LetterCheckController(Worklist worklist, Proposals proposals, Deciding deciding) {
        this.worklist = worklist;
        this.proposals = proposals;
        this.deciding = deciding;
    }

    @GetMapping("/taken/{id}/brief")
    String show(@PathVariable String id, User decider, Model model) {
        OpenTask task = worklist.forWork(id, decider);
        Optional<Decision> draft = task.step().equals(ProposalProcess.TASK_TAKE_DECISION)
                ? deciding.draft(task.reference(), decider)
                : Optional.empty();
        if (draft.isEmpty()) {
            return "redirect:/taken/" + task.id();
        }
        model.addAttribute("task", task);
        model.addAttribute("proposal", proposals.get(task.reference()));
        model.addAttribute("decision", draft.get());
        return "review/letter-check";
    }
}
