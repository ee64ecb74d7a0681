package nl.vanregelsnaarruimte.browser;

import static nl.vanregelsnaarruimte.browser.People.VISITOR;
import static nl.vanregelsnaarruimte.workflow.ProposalProcess.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import jakarta.servlet.RequestDispatcher;
import nl.vanregelsnaarruimte.journey.Forms;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/** The pages for when something goes wrong. */
class FaultPagesTests extends BrowserTest {

    @Autowired
    private MockMvc http;

    @Test
    void sendsNobodyAwayWithoutAWayOn() {
        for (String path : new String[] {"/bestaat-niet", "/voorstellen/VRR-2020-0001", "/taken/weg"}) {
            people.opens("indiener", path, "404");
        }
        people.opens("indiener", "/beheer", "403");
        people.opens(VISITOR, "/bestaat-niet", "404-visitor");
    }

    @Test
    void tellsWhoWasFirst() {
        String reference = road.submit("indiener", Forms.proposal());
        Page page = people.opens("imi", task(TASK_TAKE_UP_PROPOSAL, reference), "take-up");
        road.does("imi-coordinator", TASK_TAKE_UP_PROPOSAL, reference, Forms.of());

        people.sends(page, Forms.of(), "409");

        assertThat(page.locator("h1").textContent()).contains("al");
    }

    @Test
    void asksToLogInAgainWhenAFormStoodOpenTooLong() {
        Page page = people.opens("indiener", "/voorstellen/nieuw", "form");
        page.context().clearCookies();

        people.sends(page, Forms.of(), "stale");
    }

    @Test
    void apologisesForItsOwnFaults() throws Exception {
        String apology = http.perform(get("/error")
                        .accept(MediaType.TEXT_HTML)
                        .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/kapot")
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 500))
                .andReturn()
                .getResponse()
                .getContentAsString();
        Page page = people.opens(VISITOR, "/", "before-500");
        page.route(
                "**/kapot",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setStatus(500)
                        .setContentType("text/html;charset=utf-8")
                        .setBody(apology)));

        people.opens(VISITOR, "/kapot", "500");

        assertThat(page.locator("main").textContent()).contains("Mail dan het nummer", "@");
    }
}
