package nl.vanregelsnaarruimte.browser;

import static nl.vanregelsnaarruimte.browser.People.VISITOR;

import com.microsoft.playwright.Page;
import nl.vanregelsnaarruimte.journey.Forms;
import org.junit.jupiter.api.Test;

/** The pages by which people get in. */
class AccountPagesTests extends BrowserTest {

    private static final String PASSWORD = "vier woorden achter elkaar";

    @Test
    void tellsWhyItLetsNobodyIn() {
        Page page = people.opens(VISITOR, "/inloggen?uitgelogd", "logged-out");
        people.opens(VISITOR, "/inloggen?verlopen", "too-late");
        people.sends(page, Forms.of("username", "indiener", "password", "fout"), "wrong-password");
        people.opens(VISITOR, "/welkom/bestaat-niet", "welcome-gone");
    }

    @Test
    void makesAnAccountAndLetsItsOwnerIn() {
        Page page = people.opens("beheer", "/beheer/accounts/nieuw", "new-account");
        people.sendsNothing(page, "new-account-faults");
        people.sends(
                page,
                Forms.of(
                        "name", "Lies Postma",
                        "username", "l.postma",
                        "mail", "l.postma@voorbeeld.example",
                        "organisation", "gemeente-heidelo",
                        "functionGroup", "POLICY",
                        "roles", "SUBMITTER"),
                "accounts");
        road.letTimeRun();
        String link = mailbox.linkTo("l.postma@voorbeeld.example", "/welkom/");
        Page welcome = people.opens(VISITOR, link, "welcome");
        people.sendsNothing(welcome, "welcome-faults");
        people.sends(welcome, Forms.of("password", PASSWORD, "again", PASSWORD), "first-page");
    }

    @Test
    void changesAnAccountAndAddsAnOrganisation() {
        Page page = people.opens("beheer", "/beheer/accounts/bond", "account");
        people.sendsNothing(page, "account-faults");
        people.opens("beheer", "/beheer?zoek=niemand-heet-zo", "accounts-none");
        people.opens("beheer", "/beheer/organisaties", "organisations");
        people.sendsNothing(page, "organisations-faults");
    }
}
