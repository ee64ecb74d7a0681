package nl.vanregelsnaarruimte.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Looks for barriers in a page: what axe is sure of, and what it can't say about contrast. */
final class Axe {

    /** Puts axe into a page; a window that has it puts it into each of its pages. */
    static final String SCRIPT = script();

    /**
     * Only what is wrong comes back. axe can't judge text in a drawing: the colours of drawings are computed in a test
     * of their own.
     */
    private static final String RUN = """
            async () => {
              const found = await axe.run(document, {
                runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
                resultTypes: ['violations', 'incomplete'],
                selectors: false,
                preload: false,
              });
              const inDrawing = node => /^<t(ext|span)/.test(node.html);
              const unsure = found.incomplete.filter(rule => rule.id === 'color-contrast');
              unsure.forEach(rule => rule.nodes = rule.nodes.filter(node => !inDrawing(node)));
              return found.violations.concat(unsure.filter(rule => rule.nodes.length > 0))
                .map(rule => rule.id + ': ' + rule.nodes.slice(0, 3).map(node => node.html).join(' '));
            }""";

    private Axe() {}

    static List<?> findings(Page page) {
        return (List<?>) page.evaluate(RUN);
    }

    private static String script() {
        try (InputStream source = Objects.requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"))) {
            return new String(source.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
