package nl.vanregelsnaarruimte.browser;

import static nl.vanregelsnaarruimte.browser.People.VISITOR;

import com.microsoft.playwright.Page;
import java.util.Map;
import nl.vanregelsnaarruimte.journey.Forms;
import org.junit.jupiter.api.Test;

/** The pages for the colleagues around a proposal, and what they read of it by a link. */
class TeamPagesTests extends BrowserTest {

    private static final String ELIF = "elif.kaya@voorbeeld.example";

    private static final Forms.Form JORIS =
            Forms.of("name", "Joris Smit", "mail", "joris.smit@voorbeeld.example", "organisation", "Gemeente Heidelo");

    @Test
    void asksColleaguesAgainAndOthersInTheirPlace() {
        String reference = road.submit("indiener", Forms.proposal());
        road.answers("/collega/", ELIF, Forms.of("joins", "YES"));
        String team = proposal(reference) + "/collegas";

        Page page = people.opens("indiener", team, "colleagues");
        people.sendsNothing(page, "colleagues-faults");
        people.sends(page, JORIS, "colleague-asked");
        road.days(1);
        people.opens("indiener", team, "next-day");
        people.presses(page, "Stuur de mail opnieuw", "asked-again");
        people.presses(page, "Trek de vraag in", "taken-back");
        road.posts("indiener", proposal(reference) + "/intrekken", Map.of("reason", "Het is al opgelost."));
        people.opens("indiener", team, "closed");
    }

    @Test
    void readsTheDecisionByALink() {
        approved();

        people.opens(VISITOR, mailbox.linkTo(ELIF, "/besluit/"), "decision");
        people.opens(VISITOR, mailbox.linkTo(MANAGER, "/besluit/"), "decision-manager");
        people.opens(VISITOR, "/besluit/bestaat-niet", "decision-gone");
    }
}
