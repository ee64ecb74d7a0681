package nl.vanregelsnaarruimte.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody needs a mouse. */
class PlainUseTests extends BrowserTest {

    private static final int MOST_STOPS = 60;

    /** What has the focus, and a remark when one can't see that. */
    private static final String FOCUSED = """
            () => {
              const it = document.activeElement;
              const style = getComputedStyle(it);
              const name = it === document.body ? 'end' : (it.id || it.textContent.trim()).slice(0, 40);
              return style.outlineStyle === 'none' && it !== document.body ? name + ' (not to be seen)' : name;
            }""";

    @Test
    void jumpsToTheContentByKeyboard() {
        Page page = window(new NewContextOptions());
        page.navigate("/");

        page.keyboard().press("Tab");
        assertThat(page.locator(".utrecht-skip-link").boundingBox().width).isGreaterThan(50);
        page.keyboard().press("Enter");

        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("inhoud");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/voorstellen", "/werkvoorraad", "/catalogus", "/voorstellen/nieuw"})
    void showsWhereTheKeyboardIs(String path) {
        Page page = window(new NewContextOptions());
        logIn(page, "indiener");
        page.navigate(path);

        List<String> stops = new ArrayList<>();
        do {
            page.keyboard().press("Tab");
            stops.add((String) page.evaluate(FOCUSED));
        } while (!stops.get(stops.size() - 1).equals("end") && stops.size() < MOST_STOPS);

        assertThat(stops).as("the way through the page has an end").endsWith("end");
        assertThat(stops).noneMatch(stop -> stop.endsWith("(not to be seen)"));
    }
}
