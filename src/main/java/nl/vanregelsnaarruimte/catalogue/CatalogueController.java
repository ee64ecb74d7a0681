package nl.vanregelsnaarruimte.catalogue;

import java.util.List;
import nl.vanregelsnaarruimte.access.Sector;
import nl.vanregelsnaarruimte.calendar.Amsterdam;
import nl.vanregelsnaarruimte.evaluation.Card;
import nl.vanregelsnaarruimte.evaluation.CardSearch;
import nl.vanregelsnaarruimte.evaluation.CardSummary;
import nl.vanregelsnaarruimte.evaluation.Cards;
import nl.vanregelsnaarruimte.evaluation.Finding;
import nl.vanregelsnaarruimte.evaluation.Recommendation;
import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.pilot.Pilots;
import nl.vanregelsnaarruimte.rule.RuleKind;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What pilots taught, for everybody: all cards to search in, and each on its own page. */
@Controller
@RequestMapping("/catalogus")
class CatalogueController {

    private static final int PAGE = 12;
    private static final int LONGEST_WORD = 100;

    private final Cards cards;

    CatalogueController(Cards cards) {
        this.cards = cards;
    }

    /** What can't be read in the address is left out of the search. */
    @GetMapping
    String list(
            @RequestParam MultiValueMap<String, String> asked,
            @RequestParam(name = "na", defaultValue = "") String after,
            Model model) {
        String before = Pilots.before(after);
        Answers answers = Answers.of(asked);
        CardSearch search = new CardSearch(
                answers.optionalText("woord", LONGEST_WORD),
                answers.optionalChoice("sector", Sector.class),
                answers.optionalChoice("soort", RuleKind.class),
                answers.optionalChoice("vervolg", Recommendation.class));
        List<CardSummary> found = cards.search(search, before, PAGE + 1);
        model.addAttribute("search", search);
        model.addAttribute("first", before.equals(Pilots.NEWEST));
        model.addAttribute("cards", found.stream().limit(PAGE).toList());
        model.addAttribute("next", found.size() > PAGE ? found.get(PAGE - 1).number() : "");
        model.addAttribute("sectors", Sector.values());
        model.addAttribute("kinds", RuleKind.values());
        model.addAttribute("decisions", Recommendation.values());
        return "catalogue/list";
    }

    @GetMapping("/{number}")
    String show(@PathVariable String number, Model model) {
        Card card = cards.find(number).orElseThrow(() -> new CardNotFound(number));
        model.addAttribute("card", card);
        model.addAttribute("bars", Bars.of(card.figures()));
        model.addAttribute("kinds", Finding.Kind.values());
        model.addAttribute("day", Amsterdam.dayOf(card.publishedAt()));
        return "catalogue/card";
    }
}
