package nl.vanregelsnaarruimte.review;

import java.util.Optional;
import java.util.UUID;
import nl.vanregelsnaarruimte.access.LinkPurpose;
import nl.vanregelsnaarruimte.access.Links;
import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.proposal.Participant;
import nl.vanregelsnaarruimte.proposal.Participants;
import nl.vanregelsnaarruimte.workflow.OpenTask;
import nl.vanregelsnaarruimte.workflow.ProposalProcess;
import nl.vanregelsnaarruimte.workflow.Worklist;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of the rule's owner, who comes by a link in a mail; looking at it does nothing. */
@Controller
@RequestMapping("/eigenaar/{token}")
class OwnerLinkController {

    /** An owner who is still waited for. */
    private record Asked(Participant owner, OpenTask task) {}

    private final Links links;
    private final Participants participants;
    private final Worklist worklist;
    private final OwnerViewPage page;

    OwnerLinkController(Links links, Participants participants, Worklist worklist, OwnerViewPage page) {
        this.links = links;
        this.participants = participants;
        this.worklist = worklist;
        this.page = page;
    }

    @GetMapping
    ModelAndView show(@PathVariable String token) {
        return asked(token)
                .map(asked -> form(token, asked, Answers.empty(), HttpStatus.OK))
                .orElseGet(OwnerLinkController::gone);
    }

    @PostMapping
    ModelAndView submit(@PathVariable String token, @RequestParam MultiValueMap<String, String> typed) {
        Optional<Asked> asked = asked(token);
        if (asked.isEmpty()) {
            return gone();
        }
        Answers answers = Answers.of(typed);
        page.submit(asked.get().task(), asked.get().owner(), answers);
        return answers.refused()
                ? form(token, asked.get(), answers, HttpStatus.BAD_REQUEST)
                : new ModelAndView("review/owner-thanks");
    }

    private Optional<Asked> asked(String token) {
        return links.open(token, LinkPurpose.OWNER_VIEW)
                .flatMap(link -> participants.find(UUID.fromString(link.subject())))
                .filter(owner -> owner.status() == Participant.Status.INVITED)
                .flatMap(owner -> worklist.find(owner.reference(), ProposalProcess.TASK_GIVE_OWNER_VIEW)
                        .map(task -> new Asked(owner, task)));
    }

    private ModelAndView form(String token, Asked asked, Answers answers, HttpStatus status) {
        ModelAndView view = new ModelAndView(asked.task().formKey(), page.show(asked.task()), status);
        return view.addObject("task", asked.task())
                .addObject("answers", answers)
                .addObject("action", "/eigenaar/" + token);
    }

    private static ModelAndView gone() {
        ModelAndView view = new ModelAndView("review/owner-gone");
        view.setStatus(HttpStatus.GONE);
        return view;
    }
}
