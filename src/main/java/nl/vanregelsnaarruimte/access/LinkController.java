package nl.vanregelsnaarruimte.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.vanregelsnaarruimte.form.Answers;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;

/** The pages of people who come by a link and have no account; opening one does nothing. */
@Controller
class LinkController {

    private final Links links;
    private final ObjectProvider<LinkPage> pages;

    LinkController(Links links, ObjectProvider<LinkPage> pages) {
        this.links = links;
        this.pages = pages;
    }

    @GetMapping({"/mandaat/{token}", "/collega/{token}", "/eigenaar/{token}", "/rem/{token}", "/besluit/{token}"})
    @Transactional(readOnly = true)
    ModelAndView show(@PathVariable String token, HttpServletRequest request) {
        LinkPage page = page(request);
        return form(page, token, subject(page, token), Answers.empty(), request);
    }

    @PostMapping({"/mandaat/{token}", "/collega/{token}", "/eigenaar/{token}", "/rem/{token}"})
    ModelAndView submit(
            @PathVariable String token, HttpServletRequest request, @RequestParam MultiValueMap<String, String> typed) {
        LinkPage page = page(request);
        Answers answers = Answers.of(typed);
        Optional<String> subject = subject(page, token);
        Optional<LinkPage.Shown> next = subject.flatMap(open -> page.submit(open, answers));
        return answers.refused()
                ? form(page, token, subject, answers, request)
                : next.map(LinkPage.Shown::view).orElseGet(() -> closed(page, request));
    }

    private LinkPage page(HttpServletRequest request) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return pages.stream()
                .filter(page -> page.purpose().path("{token}").equals(pattern))
                .findFirst()
                .orElseThrow();
    }

    private Optional<String> subject(LinkPage page, String token) {
        return links.open(token, page.purpose()).map(Link::subject);
    }

    private static ModelAndView form(
            LinkPage page, String token, Optional<String> subject, Answers answers, HttpServletRequest request) {
        return subject.flatMap(page::show)
                .map(shown -> shown.form(page.purpose().path(token), answers))
                .orElseGet(() -> closed(page, request));
    }

    /** Used, expired or never there: whoever only guesses learns nothing. */
    private static ModelAndView closed(LinkPage page, HttpServletRequest request) {
        return new ModelAndView("access/link-gone", HttpStatus.GONE)
                .addObject("purpose", page.purpose())
                .addObject("lost", LostText.of(request).orElse(null));
    }
}
