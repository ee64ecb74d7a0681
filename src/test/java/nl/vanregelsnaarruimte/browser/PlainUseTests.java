package nl.vanregelsnaarruimte.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Nobody needs a mouse; how each page does by keyboard is seen where each page is opened. */
class PlainUseTests extends BrowserTest {

    @Test
    void jumpsToTheContentByKeyboard() {
        Page page = window(new NewContextOptions());
        page.navigate("/");

        page.keyboard().press("Tab");
        assertThat(page.locator(".utrecht-skip-link").boundingBox().width).isGreaterThan(50);
        page.keyboard().press("Enter");

        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("inhoud");
    }
}
