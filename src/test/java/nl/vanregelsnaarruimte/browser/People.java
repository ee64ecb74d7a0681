package nl.vanregelsnaarruimte.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.vanregelsnaarruimte.journey.Forms;

/** People at their screens: each with a browser window and, but for the visitor, logged in with a password. */
final class People {

    static final String VISITOR = "";

    private static final String SUBMIT =
            "main form button.utrecht-button--primary-action, main form[novalidate] button.vrr-danger";

    private final Browser browser;
    private final String address;
    private final PageCheck check;
    private final Map<String, Page> windows = new HashMap<>();

    People(Browser browser, String address, String scene) {
        this.browser = browser;
        this.address = address;
        this.check = new PageCheck(scene);
    }

    /** Opens a page as this person, and checks it. */
    Page opens(String username, String path, String name) {
        Page page = windows.computeIfAbsent(username, this::logIn);
        page.navigate(address + path);
        check.check(page, name);
        return page;
    }

    /** Fills in the form of the page and presses its button. */
    void sends(Page page, Forms.Form form, String name) {
        form.typed().forEach((field, value) -> fill(page, field, value));
        page.locator(SUBMIT).last().click();
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
        check.check(page, name);
    }

    /** Empties the form of the page and presses its button; the page comes back and tells what is missing. */
    void sendsNothing(Page page, String name) {
        for (ElementHandle input : page.querySelectorAll("main form textarea, main form input[type=text]")) {
            if (input.isVisible()) {
                input.fill("");
            }
        }
        sends(page, Forms.of(), name);
        assertThat(page.locator("#fouten").count()).as(name).isOne();
    }

    /** Follows a link of the page or presses one of its buttons. */
    void presses(Page page, String text, String name) {
        page.locator("main")
                .getByText(text, new Locator.GetByTextOptions().setExact(true))
                .first()
                .click();
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
        check.check(page, name);
    }

    /** Checks a page that stands open already. */
    void sees(Page page, String name) {
        check.check(page, name);
    }

    private void fill(Page page, String field, Object value) {
        List<?> values = value instanceof List<?> list ? list : List.of(value);
        for (Object one : values) {
            for (ElementHandle input : page.querySelectorAll("[name='" + field + "']")) {
                fill(input, String.valueOf(one));
            }
        }
    }

    private static void fill(ElementHandle input, String value) {
        String type = String.valueOf(input.evaluate("e => e.tagName === 'SELECT' ? 'select' : e.type"));
        switch (type) {
            case "radio", "checkbox" -> {
                if (value.equals(input.getAttribute("value")) && !input.isChecked()) {
                    input.evaluate("e => e.click()");
                }
            }
            case "select" -> input.selectOption(value);
            case "hidden", "submit" -> {}
            default -> {
                if (input.isVisible()) {
                    input.fill(value);
                }
            }
        }
    }

    private Page logIn(String username) {
        BrowserContext window = browser.chromium()
                .newContext(new NewContextOptions().setViewportSize(375, 900).setLocale("nl-NL"));
        window.addInitScript(Axe.SCRIPT);
        Page page = window.newPage();
        if (!username.equals(VISITOR)) {
            page.navigate(address + "/inloggen");
            page.fill("input#username", username);
            page.fill("input#password", "demo");
            page.locator("main form button.utrecht-button--primary-action")
                    .first()
                    .click();
            page.waitForURL(url -> !url.contains("/inloggen"));
        }
        return page;
    }
}
