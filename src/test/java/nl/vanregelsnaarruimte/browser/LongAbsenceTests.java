package nl.vanregelsnaarruimte.browser;

import static nl.vanregelsnaarruimte.workflow.ProposalProcess.TASK_ASSESS_CRITERIA;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.Map;
import nl.vanregelsnaarruimte.RealTokens;
import nl.vanregelsnaarruimte.journey.Forms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody types a long text, or goes for a coffee, and his session ends. */
class LongAbsenceTests extends BrowserTest {

    private static final String TEXT = "Een lang verhaal, met moeite geschreven.\n\n" + "Nog een regel. ".repeat(200);

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RealTokens tokens;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void findsTheTextOfATaskAgain(boolean script) {
        String reference = takenUp(Forms.proposal());
        Page page = window(script);
        logIn(page, "imi");
        page.navigate(task(TASK_ASSESS_CRITERIA, reference));
        page.check("[name=primaryProcess][value=MET]");

        comesBack(page, "primaryProcessReason", "imi");

        assertThat(page.locator("[name=primaryProcess][value=MET]").isChecked()).isTrue();
        assertThat(road.task(TASK_ASSESS_CRITERIA, reference)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void findsTheTextOfADraftAgain(boolean script) {
        String draft = road.posts("indiener", "/voorstellen/nieuw", Map.of()).getRedirectedUrl();
        Page page = window(script);
        logIn(page, "indiener");
        page.navigate(draft.replace("/jij", "/beperking"));

        comesBack(page, "whatLimits", "indiener");
        page.locator(SUBMIT).first().click();

        assertThat(page.locator("[name=whatLimits]").inputValue().strip()).isEqualTo(TEXT.strip());
        assertThat(page.locator("main").textContent()).doesNotContain("Je tekst staat er nog");
    }

    @Test
    void isWarnedInTimeAndStays() {
        Page page = window(true);
        page.context().addInitScript(Axe.SCRIPT);
        page.context().addInitScript(Manners.SCRIPT);
        page.clock().install();
        logIn(page, "indiener");
        Locator warning = page.locator("#sessie");

        page.clock().fastForward("26:00");
        assertThat(warning.isVisible()).isFalse();
        page.clock().fastForward("01:30");
        assertThat(warning.textContent()).contains("Ben je er nog?");
        people.sees(page, "warning");
        page.waitForResponse(
                answer -> answer.url().endsWith("/blijf-ingelogd") && answer.status() == 204,
                () -> warning.locator("button").click());

        PlaywrightAssertions.assertThat(warning).isHidden();
    }

    @Test
    void hearsThatTheSessionHasEnded() {
        Page page = window(new NewContextOptions());
        page.clock().install();
        logIn(page, "indiener");

        page.clock().fastForward("29:30");

        Locator warning = page.locator("#sessie");
        assertThat(warning.isVisible()).isTrue();
        assertThat(warning.locator("p:visible").textContent()).contains("Verstuur gerust wat je hier typte");
        assertThat(warning.locator("button").isVisible()).isFalse();
    }

    @Test
    void staysByTyping() {
        String draft = road.posts("indiener", "/voorstellen/nieuw", Map.of()).getRedirectedUrl();
        Page page = window(new NewContextOptions());
        page.clock().install();
        logIn(page, "indiener");
        page.navigate(draft);
        page.clock().fastForward("10:00");

        page.waitForResponse(
                answer -> answer.url().endsWith("/blijf-ingelogd"),
                () -> page.locator("[name=delivers]").pressSequentially("B"));
    }

    private Page window(boolean script) {
        tokens.putBack();
        return window(new NewContextOptions().setJavaScriptEnabled(script));
    }

    private void comesBack(Page page, String field, String username) {
        page.fill("[name=" + field + "]", TEXT);
        jdbc.sql("delete from spring_session").update();
        page.locator(SUBMIT).first().click();
        assertThat(page.locator("main").textContent()).contains("Wat je verstuurde, is bewaard.");

        page.fill("input#username", username);
        page.fill("input#password", "demo");
        page.locator(SUBMIT).first().click();

        assertThat(page.locator("main").textContent()).contains("Je tekst staat er nog.");
        assertThat(page.locator("[name=" + field + "]").inputValue()).isEqualTo(TEXT);
    }
}
