package nl.vanregelsnaarruimte.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotType;
import java.nio.file.Path;
import java.util.List;

/**
 * What holds for every page, on a wide screen and on a phone: no barrier that axe can find, nothing wider than the
 * screen, and faults that are announced. Of the road's pages there is a picture, and of one that does not hold; of all,
 * when asked for.
 */
final class PageCheck {

    static final int NARROW = 375;
    static final int WIDE = 1280;
    static final int HEIGHT = 900;

    /** The smallest screen that has to do, also for somebody who enlarges four times. */
    static final int SMALLEST = 320;

    private static final boolean ALL_PICTURES = Boolean.getBoolean("pictures");
    private static final Path PICTURES = Path.of("target/screenshots");

    private static final String WIDER = "document.documentElement.scrollWidth - window.innerWidth";

    private final String scene;
    private final boolean kept;
    private int number;

    /**
     * The checks of one story.
     *
     * @param kept whether a picture of each of its pages is kept
     */
    PageCheck(String scene, boolean kept) {
        this.scene = scene;
        this.kept = kept || ALL_PICTURES;
    }

    /** Checks the page that stands open; it begins as wide as the page is, so that the next one begins at the other. */
    void check(Page page, String name) {
        number++;
        check(page, name, page.viewportSize().width);
        announcesFaults(page, name);
        assertThat(Manners.answer(page, "refused")).as(name).isEmpty();
        int other = NARROW + WIDE - page.viewportSize().width;
        page.setViewportSize(other, HEIGHT);
        check(page, name, other);
        fitsTheSmallest(page, name, other);
    }

    /** Looked at on the way, and put back, so that a page is drawn once more and no more. */
    private static void fitsTheSmallest(Page page, String name, int back) {
        page.setViewportSize(SMALLEST, HEIGHT);
        fits(page, name, SMALLEST);
        page.setViewportSize(back, HEIGHT);
    }

    private void check(Page page, String name, int width) {
        List<?> findings = Axe.findings(page);
        if (kept || !findings.isEmpty()) {
            picture(page, PICTURES.resolve("%d/%s-%02d-%s.jpg".formatted(width, scene, number, name)));
        }
        fits(page, name, width);
        assertThat(findings).as("%s at %d pixels, %s", name, width, page.url()).isEmpty();
    }

    private static void fits(Page page, String name, int width) {
        assertThat((Integer) page.evaluate(WIDER))
                .as("%s is wider than the screen of %d pixels", name, width)
                .isNotPositive();
    }

    private static void picture(Page page, Path place) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(place)
                .setType(ScreenshotType.JPEG)
                .setFullPage(true));
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
