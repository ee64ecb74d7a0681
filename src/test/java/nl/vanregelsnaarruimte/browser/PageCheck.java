package nl.vanregelsnaarruimte.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotType;
import java.nio.file.Path;
import java.util.List;

/**
 * What holds for every page, on a wide screen and on a phone: no barrier that axe can find, nothing wider than the
 * screen, faults that are announced, and a picture to look at.
 */
final class PageCheck {

    private static final int HEIGHT = 900;

    /** The smallest screen that has to do, also for somebody who enlarges four times. */
    private static final int SMALLEST = 320;

    private static final List<Integer> WIDTHS = List.of(1280, 375);

    private static final Path PICTURES = Path.of("target/screenshots");

    private final String scene;
    private int number;

    PageCheck(String scene) {
        this.scene = scene;
    }

    /** Checks the page that stands open; it is left as wide as a phone. */
    void check(Page page, String name) {
        number++;
        page.setViewportSize(SMALLEST, HEIGHT);
        fits(page, name);
        for (int width : WIDTHS) {
            page.setViewportSize(width, HEIGHT);
            fits(page, name);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(PICTURES.resolve("%d/%s-%02d-%s.jpg".formatted(width, scene, number, name)))
                    .setType(ScreenshotType.JPEG)
                    .setFullPage(true));
            assertThat(Axe.findings(page))
                    .as("%s at %d pixels, %s", name, width, page.url())
                    .isEmpty();
        }
        announcesFaults(page, name);
    }

    private static void fits(Page page, String name) {
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                .as("%s is wider than the screen of %d pixels", name, page.viewportSize().width)
                .isNotPositive();
    }

    /** Who does not see the page hears of the faults first: in its title, and by where he is. */
    private static void announcesFaults(Page page, String name) {
        if (page.locator("#fouten").count() == 0) {
            return;
        }
        assertThat(page.title()).as(name).startsWith("Fout: ");
        assertThat(page.evaluate("document.activeElement.id")).as(name).isEqualTo("fouten");
        assertThat((Integer) page.evaluate("[...document.querySelectorAll('#fouten a')]"
                        + ".filter(a => !document.querySelector(a.getAttribute('href').replace('.', '\\\\.'))).length"))
                .as("links of faults on %s that lead nowhere", name)
                .isZero();
    }
}
