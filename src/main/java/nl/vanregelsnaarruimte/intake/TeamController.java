package nl.vanregelsnaarruimte.intake;

import java.time.Clock;
import java.util.List;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.calendar.Amsterdam;
import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.proposal.Participant;
import nl.vanregelsnaarruimte.proposal.Participant.Status;
import nl.vanregelsnaarruimte.proposal.Participants;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page where a submitter sees which colleagues take part and asks others; for others it does not exist. */
@Controller
@RequestMapping("/voorstellen/{reference}/collegas")
class TeamController {

    private final Proposals proposals;
    private final TeamInvitations invitations;
    private final Clock clock;

    TeamController(Proposals proposals, TeamInvitations invitations, Clock clock) {
        this.proposals = proposals;
        this.invitations = invitations;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@PathVariable String reference, User user) {
        return page(proposals.own(reference, user), Answers.empty(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView ask(
            @PathVariable String reference,
            @RequestParam MultiValueMap<String, String> typed,
            User user,
            RedirectAttributes next) {
        Proposal proposal = proposals.own(reference, user);
        Answers answers = Answers.of(typed);
        Asking asking = invitations.ask(reference, user, answers);
        return asking == Asking.REFUSED
                ? page(proposal, answers, HttpStatus.BAD_REQUEST)
                : after(asking, proposal, next);
    }

    @PostMapping("/opnieuw")
    ModelAndView askAgain(
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String colleague,
            User user,
            RedirectAttributes next) {
        Proposal proposal = proposals.own(reference, user);
        return after(invitations.askAgain(proposal, colleague, user), proposal, next);
    }

    @PostMapping("/intrekken")
    ModelAndView takeBack(
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String colleague,
            User user,
            RedirectAttributes next) {
        Proposal proposal = proposals.own(reference, user);
        return after(invitations.takeBack(proposal, colleague, user), proposal, next);
    }

    private ModelAndView after(Asking asking, Proposal proposal, RedirectAttributes next) {
        if (!asking.done()) {
            return page(proposal, Answers.empty(), HttpStatus.CONFLICT).addObject("asking", asking);
        }
        next.addFlashAttribute("asking", asking);
        return new ModelAndView("redirect:/voorstellen/" + proposal.reference() + "/collegas");
    }

    private ModelAndView page(Proposal proposal, Answers answers, HttpStatus status) {
        List<Participant> colleagues = invitations.of(proposal);
        long confirmed = count(colleagues, Status.CONFIRMED);
        boolean full = confirmed + count(colleagues, Status.INVITED) >= TeamInvitations.MOST;
        boolean over = TeamInvitations.isOver(proposal);
        return new ModelAndView("intake/colleagues", status)
                .addObject("proposal", proposal)
                .addObject("colleagues", colleagues)
                .addObject("confirmed", confirmed)
                .addObject("full", full)
                .addObject("open", !over)
                .addObject("told", over ? Asking.CLOSED.name() : told(confirmed, full))
                .addObject("most", TeamInvitations.MOST)
                .addObject("today", Amsterdam.today(clock))
                .addObject("answers", answers);
    }

    /** Whether there are enough, and whether more may be asked. */
    private static String told(long confirmed, boolean full) {
        if (confirmed < Participants.COLLEAGUES_NEEDED) {
            return "need";
        }
        return full ? "complete" : "enough";
    }

    private static long count(List<Participant> colleagues, Status status) {
        return colleagues.stream()
                .filter(colleague -> colleague.status() == status)
                .count();
    }
}
