package nl.vanregelsnaarruimte.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    void hasNoErrorPageToAskFor() {
        assertThat(browser.getForEntity("/error", String.class).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void refusesAFormInPartsThatCanNotBeRead() {
        ResponseEntity<String> form = browser.getForEntity("/inloggen", String.class);
        Matcher token = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"").matcher(String.valueOf(form.getBody()));
        assertThat(token.find()).isTrue();
        RequestEntity<String> sent = RequestEntity.post("/inloggen")
                .header("Cookie", form.getHeaders().getFirst("Set-Cookie"))
                .header("X-XSRF-TOKEN", token.group(1))
                .header("Content-Type", "multipart/form-data")
                .body("no boundary, no parts");

        assertThat(browser.exchange(sent, String.class).getStatusCode().is4xxClientError())
                .isTrue();
    }

    @Test
    void tellsWhereToReportAWeakness() {
        assertThat(browser.getForObject("/.well-known/security.txt", String.class))
                .contains("Contact: mailto:", "Expires: ");
    }
}
