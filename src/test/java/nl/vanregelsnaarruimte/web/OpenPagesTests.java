package nl.vanregelsnaarruimte.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.vanregelsnaarruimte.AppTest;
import nl.vanregelsnaarruimte.journey.Forms;
import nl.vanregelsnaarruimte.journey.Road;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.RequestEntity;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What everybody can read without an account. */
@AppTest
class OpenPagesTests {

    @Autowired
    private TestRestTemplate browser;

    @Autowired
    private Road road;

    @Autowired
    private JdbcClient db;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/over", "/toegankelijkheid", "/privacy"})
    void isOpenToEverybodyAndWhole(String path) {
        ResponseEntity<String> page = browser.getForEntity(path, String.class);

        assertThat(page.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(page.getBody()).contains("<!DOCTYPE html>", "<h1", "Inloggen", "</html>");
        assertThat(page.getBody()).doesNotContain("??");
    }

    @Test
    void showsOnTheFrontPageHowManyProposalsThereReallyAre() {
        road.submit("indiener", Forms.proposal());
        long proposals =
                db.sql("select count(*) from proposal").query(Long.class).single();

        String page = browser.getForObject("/", String.class);

        assertThat(page).contains("<b>" + proposals + "</b>");
    }

    @Test
    void saysInItsOwnWordsThatAPageDoesNotExist() {
        RequestEntity<Void> asked = RequestEntity.get("/catalogus/bestaat-niet")
                .accept(MediaType.TEXT_HTML)
                .build();

        ResponseEntity<String> page = browser.exchange(asked, String.class);

        assertThat(page.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(page.getBody()).contains("Deze pagina bestaat niet", "Naar de startpagina");
    }

    @Test
    void tellsWhereToReportAWeakness() {
        assertThat(browser.getForObject("/.well-known/security.txt", String.class))
                .contains("Contact: mailto:", "Expires: ");
    }
}
