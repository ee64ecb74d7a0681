package nl.vanregelsnaarruimte.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.vanregelsnaarruimte.MovingClock;
import nl.vanregelsnaarruimte.access.PublicAddress;
import org.junit.jupiter.api.Test;

/** The file for people who found a weakness. */
class SecurityTxtTests {

    @Test
    void expiresHalfAYearFromNow() {
        var file = new SecurityTxt(
                new MovingClock(), "ruimte@voorbeeld.example", new PublicAddress("https://ruimte.example"));

        assertThat(file.show().lines())
                .containsExactly(
                        "Contact: mailto:ruimte@voorbeeld.example",
                        "Expires: 2027-03-14T07:30:00Z",
                        "Preferred-Languages: nl, en",
                        "Canonical: https://ruimte.example/.well-known/security.txt");
    }
}
