package nl.vanregelsnaarruimte.web;

import static org.hamcrest.Matchers.lessThan;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.Base64;
import nl.vanregelsnaarruimte.PostgresTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What somebody types behind an address is never a fault of ours; PostgreSQL takes no character zero. */
@PostgresTest
class AddressOnPostgresTests {

    @Autowired
    private MockMvc browser;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/pilots?lopend=%00",
                "/pilots?klaar=%00",
                "/catalogus?na=%00",
                "/catalogus?woord=%00&sector=%00",
                "/oefenpost?na=%00",
                "/inloggen?naar=%00"
            })
    void aVisitorTypesAnything(String address) throws Exception {
        browser.perform(get(URI.create(address))).andExpect(status().isOk());
    }

    @ParameterizedTest
    @CsvSource({
        "imi, /werkvoorraad?wie=%00&stap=%00&organisatie=%00&na=%00",
        "imi, /werkvoorraad?na=2026-01-01~0",
        "imi, /voorstellen?na=%00",
        "collega, /voorstellen",
        "indiener, /voorstellen/nieuw?van=%00",
        "beheer, /beheer?zoek=%00&na=%00"
    })
    void aColleagueTypesAnything(String username, String address) throws Exception {
        browser.perform(get(URI.create(address)).with(user(username))).andExpect(status().isOk());
    }

    @Test
    void aBrowserBringsAnySession() throws Exception {
        String session = Base64.getEncoder().encodeToString(new byte[] {0});

        browser.perform(get("/").cookie(new Cookie("SESSION", session))).andExpect(status().is(lessThan(500)));
    }
}
