package nl.vanregelsnaarruimte.pilot;

import java.util.Optional;
import java.util.UUID;
import nl.vanregelsnaarruimte.access.Actor;
import nl.vanregelsnaarruimte.access.Link;
import nl.vanregelsnaarruimte.access.LinkPurpose;
import nl.vanregelsnaarruimte.access.Links;
import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.proposal.Approvals;
import nl.vanregelsnaarruimte.proposal.Participant;
import nl.vanregelsnaarruimte.proposal.Participants;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where the manager who gave the room, or a colleague in the team, stops a pilot by a link: opening it stops nothing. */
@Controller
@RequestMapping("/rem/{token}")
class BrakeLinkController {

    private final Links links;
    private final Participants participants;
    private final Pilots pilots;
    private final Brake brake;
    private final Approvals approvals;

    BrakeLinkController(Links links, Participants participants, Pilots pilots, Brake brake, Approvals approvals) {
        this.links = links;
        this.participants = participants;
        this.pilots = pilots;
        this.brake = brake;
        this.approvals = approvals;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String token) {
        return giver(token)
                .map(giver -> form(token, giver, Answers.empty(), HttpStatus.OK))
                .orElseGet(BrakeLinkController::gone);
    }

    @PostMapping
    ModelAndView pull(@PathVariable String token, @RequestParam MultiValueMap<String, String> typed) {
        return giver(token).map(giver -> pull(token, giver, Answers.of(typed))).orElseGet(BrakeLinkController::gone);
    }

    private ModelAndView pull(String token, Participant giver, Answers answers) {
        Actor by = new Actor(giver.name(), null);
        BrakeHolder holder = BrakeHolder.of(giver).orElseThrow();
        return switch (brake.pull(giver.reference(), holder, by, answers)) {
            case STOPPED -> stopped(giver);
            case REASON_MISSING -> form(token, giver, answers, HttpStatus.BAD_REQUEST);
            case NOT_RUNNING -> page("NOT_RUNNING", HttpStatus.CONFLICT, giver, answers);
        };
    }

    private ModelAndView stopped(Participant giver) {
        links.revoke(LinkPurpose.BRAKE, giver.id().toString());
        return new ModelAndView(
                "redirect:/pilots/" + pilots.get(giver.reference()).number());
    }

    /** Who this link was sent to, as long as he holds the brake. */
    private Optional<Participant> giver(String token) {
        return links.open(token, LinkPurpose.BRAKE)
                .map(Link::subject)
                .map(UUID::fromString)
                .flatMap(participants::find)
                .filter(giver -> BrakeHolder.of(giver).isPresent());
    }

    private ModelAndView form(String token, Participant giver, Answers answers, HttpStatus status) {
        return pilots.get(giver.reference()).running()
                ? page("ASK", status, giver, answers)
                        .addObject("stopRule", approvals.get(giver.reference()).stopCondition())
                        .addObject("action", "/rem/" + token)
                : page("NOT_RUNNING", HttpStatus.CONFLICT, giver, answers);
    }

    private ModelAndView page(String what, HttpStatus status, Participant giver, Answers answers) {
        return new ModelAndView("pilot/brake", status)
                .addObject("what", what)
                .addObject("pilot", pilots.get(giver.reference()))
                .addObject("answers", answers);
    }

    private static ModelAndView gone() {
        return new ModelAndView("pilot/link-gone", HttpStatus.GONE);
    }
}
