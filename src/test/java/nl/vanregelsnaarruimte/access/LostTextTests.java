package nl.vanregelsnaarruimte.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** What goes back to whoever typed it: his texts, and nothing else. */
class LostTextTests {

    private final MockHttpServletRequest form = new MockHttpServletRequest("POST", "/taken/1");

    @Test
    void holdsTheTextsInTheOrderOfTheForm() {
        form.setParameter("reason", " Het kan korter. ");
        form.setParameter("choice", "NOT_YET");
        form.setParameter("sure", "true");
        form.setParameter("then", "next");
        form.setParameter("note", "Eén\nTwee");

        assertThat(LostText.of(form)).contains(new LostText("Het kan korter. \n\nEén\nTwee", true));
    }

    @Test
    void neverHoldsAPasswordOrAToken() {
        form.setParameter("_csrf", "geheim");
        form.setParameter("password", "een lang wachtwoord");
        form.setParameter("again", "een lang wachtwoord");

        assertThat(LostText.of(form)).isEmpty();
    }

    @Test
    void holdsNothingOfAPageThatIsOnlyRead() {
        form.setMethod("GET");
        form.setParameter("reason", "Het kan korter.");

        assertThat(LostText.of(form)).isEmpty();
    }

    @Test
    void holdsNothingThatAnotherSiteSent() {
        form.setParameter("reason", "Bel dit nummer.");
        form.addHeader("Sec-Fetch-Site", "cross-site");

        assertThat(LostText.of(form)).isEmpty();
    }

    @Test
    void holdsSixtyThousandCharactersInAllAndSaysThatThereWereMore() {
        form.setParameter("reason", "a".repeat(50_000));
        form.setParameter("note", "b".repeat(1_000_000));

        LostText lost = LostText.of(form).orElseThrow();

        assertThat(lost.text()).hasSize(60_000);
        assertThat(lost.whole()).isFalse();
    }
}
