package nl.vanregelsnaarruimte.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vanregelsnaarruimte.journey.Forms;
import org.springframework.http.HttpStatus;

/** People at their screens: each with a browser window and, but for the visitor, logged in with a password. */
final class People {

    static final String VISITOR = "";

    private static final String SUBMIT =
            "main form button.utrecht-button--primary-action, main form[novalidate] button.vrr-danger";

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    /** Types into each field that can be seen, and ticks what is named; hidden fields and buttons stay as they are. */
    private static final String FILL = """
            typed => {
              const type = (input, text) => {
                input.value = text;
                input.dispatchEvent(new Event('input', { bubbles: true }));
                input.dispatchEvent(new Event('change', { bubbles: true }));
              };
              for (const [field, value] of Object.entries(typed)) {
                const values = [value].flat().map(String);
                for (const input of document.getElementsByName(field)) {
                  if (input.type === 'radio' || input.type === 'checkbox') {
                    if (values.includes(input.value) && !input.checked) input.click();
                  } else if (!['hidden', 'submit'].includes(input.type) && !input.disabled && !input.readOnly
                      && input.checkVisibility({ visibilityProperty: true })) {
                    type(input, values[values.length - 1]);
                  }
                }
              }
            }""";

    private static final String EMPTY = """
            () => document.querySelectorAll('main form textarea, main form input[type=text]').forEach(input => {
              if (input.checkVisibility({ visibilityProperty: true })) input.value = '';
            })""";

    /** Of all stories together: what was asked once is known. */
    private static final Manners MANNERS = new Manners();

    private final Browser browser;
    private final String address;
    private final PageCheck check;
    private final boolean script;
    private final List<String> elsewhere = new ArrayList<>();
    private final Map<String, Page> windows = new HashMap<>();
    private final Map<Page, Response> answers = new HashMap<>();

    /**
     * Everybody in one story.
     *
     * @param script whether their browsers run scripts; what only a script can see of a page is not checked without
     */
    People(Browser browser, String address, PageCheck check, boolean script) {
        this.browser = browser;
        this.address = address;
        this.check = check;
        this.script = script;
    }

    /** Opens a page as this person, and checks it. */
    Page opens(String username, String path, String name) {
        Page page = windows.computeIfAbsent(username, this::logIn);
        page.navigate(address + path);
        sees(page, name);
        return page;
    }

    /** Opens a page as this person and asks how it treats people who use it otherwise than most; one of each shape. */
    void tries(String username, String path, String html) {
        if (MANNERS.isNew(html)) {
            Page page = windows.computeIfAbsent(username, this::logIn);
            page.navigate(address + path);
            MANNERS.ask(page, html);
        }
    }

    /** The HTML that this person gets at this address, without showing it; empty when it is no page. */
    String reads(String username, String path) {
        Page page = windows.computeIfAbsent(username, this::logIn);
        APIResponse answer = page.context().request().get(address + path);
        return answer.headers().getOrDefault("content-type", "").startsWith("text/html") ? answer.text() : "";
    }

    /** Fills in the form of the page and presses its button. */
    void sends(Page page, Forms.Form form, String name) {
        page.evaluate(FILL, form.typed());
        page.locator(SUBMIT).last().click();
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
        sees(page, name);
    }

    /** Empties the form of the page and presses its button; the page comes back and tells what is missing. */
    void sendsNothing(Page page, String name) {
        page.evaluate(EMPTY);
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
        sees(page, name);
    }

    /** Checks a page that stands open already. */
    void sees(Page page, String name) {
        if (script) {
            check.check(page, name);
            askOfRefusal(page);
        }
        assertThat(page.locator("main h1").count()).as(name).isOne();
        assertThat(elsewhere).as("asked of others by %s", name).isEmpty();
    }

    /** What no link leads to: a page that refuses what was sent. */
    private void askOfRefusal(Page page) {
        Response answer = answers.get(page);
        if (answer != null && answer.status() >= HttpStatus.BAD_REQUEST.value()) {
            MANNERS.askOfNewThings(page, answer.text());
        }
    }

    private Page logIn(String username) {
        BrowserContext window = browser.chromium()
                .newContext(new NewContextOptions()
                        .setViewportSize(PageCheck.NARROW, PageCheck.HEIGHT)
                        .setJavaScriptEnabled(script)
                        .setLocale("nl-NL"));
        if (script) {
            window.addInitScript(Axe.SCRIPT);
            window.addInitScript(Manners.SCRIPT);
        }
        window.onRequest(this::staysHere);
        window.onResponse(this::keeps);
        if (!username.equals(VISITOR)) {
            logIn(window, username);
        }
        return window.newPage();
    }

    private void keeps(Response answer) {
        if (answer.request().isNavigationRequest()) {
            answers.put(answer.frame().page(), answer);
        }
    }

    private void staysHere(Request request) {
        if (!request.url().startsWith(address) && !request.url().startsWith("data:")) {
            elsewhere.add(request.url());
        }
    }

    /** As the form of the page does it, without showing the page. */
    private void logIn(BrowserContext window, String username) {
        String page = address + "/inloggen";
        Matcher token = TOKEN.matcher(window.request().get(page).text());
        assertThat(token.find()).isTrue();
        APIResponse answer = window.request()
                .post(
                        page,
                        RequestOptions.create()
                                .setMaxRedirects(0)
                                .setForm(FormData.create()
                                        .set("_csrf", token.group(1))
                                        .set("username", username)
                                        .set("password", "demo")));
        assertThat(answer.headers().get("location"))
                .as("where %s comes after logging in", username)
                .doesNotContain("/inloggen");
    }
}
