package nl.vanregelsnaarruimte.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What holds for every page: no barrier that axe can find, nothing wider than the screen, and a picture to look at. */
final class PageCheck {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final Path pictures;
    private int number;

    PageCheck(int width) {
        pictures = Path.of("target/screenshots", String.valueOf(width));
    }

    void check(Page page, String name) {
        number++;
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(pictures.resolve("%02d-%s.png".formatted(number, name)))
                .setFullPage(true));
        AxeResults found = new AxeBuilder(page).withTags(RULES).analyze();
        assertThat(Stream.concat(
                        found.getViolations().stream().map(rule -> describe(rule, rule.getNodes())),
                        found.getIncomplete().stream()
                                .filter(rule -> rule.getId().equals("color-contrast"))
                                .map(rule -> describe(rule, outsideDrawings(rule)))
                                .filter(text -> !text.endsWith("[]"))))
                .as(name + " at " + page.url())
                .isEmpty();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as(name + " is not wider than the screen")
                .isTrue();
    }

    /** axe can't judge text in a drawing; the colours of drawings are computed in a test of their own. */
    private static List<CheckedNode> outsideDrawings(Rule rule) {
        return rule.getNodes().stream()
                .filter(node ->
                        !node.getHtml().startsWith("<text") && !node.getHtml().startsWith("<tspan"))
                .toList();
    }

    private static String describe(Rule rule, List<CheckedNode> nodes) {
        return rule.getId() + ": "
                + nodes.stream().map(CheckedNode::getHtml).limit(3).toList();
    }
}
