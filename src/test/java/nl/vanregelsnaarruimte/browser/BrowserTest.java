package nl.vanregelsnaarruimte.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import nl.vanregelsnaarruimte.journey.PathTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A test that looks at pages in a real browser, on a wide screen and on a phone. */
abstract class BrowserTest extends PathTest {

    static final String SUBMIT = "main form button.utrecht-button--primary-action";

    private static Browser browser;

    People people;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void open() {
        browser = Browser.start();
    }

    @BeforeEach
    void enter(TestInfo test) {
        people = people(test.getTestMethod().orElseThrow().getName(), true);
    }

    final People people(String scene, boolean script) {
        return new People(browser, "http://127.0.0.1:" + port, new PageCheck(scene, keepsPictures()), script);
    }

    /** Whether a picture of each page is kept, to be looked at. */
    boolean keepsPictures() {
        return false;
    }

    @AfterEach
    void leave() {
        browser.closeWindows();
    }

    /** A window of its own, without the checks of {@link #people}. */
    final Page window(NewContextOptions options) {
        return browser.chromium()
                .newContext(options.setBaseURL("http://127.0.0.1:" + port))
                .newPage();
    }

    /** Logs in on the page made for it. */
    static void logIn(Page page, String username) {
        page.navigate("/inloggen");
        page.fill("input#username", username);
        page.fill("input#password", "demo");
        page.locator(SUBMIT).first().click();
        page.waitForURL(url -> !url.contains("/inloggen"));
    }

    /** Where the open task of this step is done. */
    final String task(String step, String reference) {
        return "/taken/" + road.task(step, reference).id();
    }

    static String proposal(String reference) {
        return "/voorstellen/" + reference;
    }
}
