package nl.vanregelsnaarruimte.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.vanregelsnaarruimte.Endurance;
import org.springframework.core.io.ClassPathResource;

/**
 * How a page treats people who use it otherwise than most: by keyboard alone, on a narrow screen, with large text, with
 * few colours, without motion, on paper. With {@code -Pendurance} each page is asked, or else one of each shape.
 */
final class Manners {

    /** Puts the questions into each page of a window. */
    static final String SCRIPT = script();

    private static final boolean ALL = Endurance.isWhole();

    private static final EmulateMediaOptions ORDINARY = new EmulateMediaOptions()
            .setMedia(Media.SCREEN)
            .setColorScheme(ColorScheme.LIGHT)
            .setForcedColors(ForcedColors.NONE)
            .setReducedMotion(ReducedMotion.NO_PREFERENCE);

    /** A4 without its margins. */
    private static final int PAPER = 703;

    private final Nu nu = new Nu();
    private final Set<Shape> shapes = new HashSet<>();
    private final Set<String> things = new HashSet<>();

    /** Whether no page of this shape was asked yet. */
    boolean isNew(String html) {
        return ALL || !shapes.contains(Shape.of(html));
    }

    /** Asks a page that was opened for another reason, if it shows something that no page showed so far. */
    void askOfNewThings(Page page, String html) {
        if (ALL || !things.containsAll(Shape.of(html).things())) {
            ask(page, html);
        }
    }

    /**
     * Asks everything of the page that stands open.
     *
     * @param html the page as the server sent it
     */
    void ask(Page page, String html) {
        Shape shape = Shape.of(html);
        shapes.add(shape);
        things.addAll(shape.things());
        List<Object> findings = new ArrayList<>(nu.findings(html));
        if (page.locator("[data-diagram]").count() > 0) {
            page.waitForSelector("[data-diagram] svg[aria-hidden]");
        }
        findings.addAll(answer(page, "frame"));
        findings.addAll(byKeyboard(page));
        findings.addAll(inOtherColours(page));
        findings.addAll(inOtherSizes(page));
        findings.addAll(answer(page, "refused"));
        assertThat(findings).as(page.url()).isEmpty();
    }

    private static List<?> byKeyboard(Page page) {
        int stops = (Integer) page.evaluate("vrr.watch()");
        for (int press = 0; press <= stops; press++) {
            page.keyboard().press("Tab");
        }
        return answer(page, "walked");
    }

    private static List<?> inOtherColours(Page page) {
        page.emulateMedia(new EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        List<Object> findings = new ArrayList<>(answer(page, "moving"));
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new EmulateMediaOptions()
                    .setForcedColors(ForcedColors.ACTIVE)
                    .setColorScheme(scheme));
            findings.addAll(answer(page, "forced"));
        }
        page.emulateMedia(ORDINARY);
        return findings;
    }

    private static List<?> inOtherSizes(Page page) {
        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
        page.setViewportSize(PAPER, PageCheck.HEIGHT);
        List<Object> findings = new ArrayList<>(answer(page, "printed"));
        page.emulateMedia(ORDINARY);
        page.setViewportSize(PageCheck.WIDE, PageCheck.HEIGHT);
        findings.addAll(answer(page, "enlarged"));
        page.setViewportSize(PageCheck.SMALLEST, PageCheck.HEIGHT);
        findings.addAll(answer(page, "small"));
        page.setViewportSize(PageCheck.NARROW, PageCheck.HEIGHT);
        return findings;
    }

    /** What is wrong with the page in this respect. */
    static List<?> answer(Page page, String question) {
        return (List<?>) page.evaluate("vrr." + question + "()");
    }

    private static String script() {
        try {
            return new ClassPathResource("browser/page.js").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
