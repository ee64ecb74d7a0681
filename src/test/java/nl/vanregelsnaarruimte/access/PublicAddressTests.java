package nl.vanregelsnaarruimte.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTests {

    @ParameterizedTest
    @ValueSource(strings = {"https://ruimte.example", "https://ruimte.example/", "https://ruimte.example//"})
    void hasOneSlashBeforeAPath(String told) {
        PublicAddress address = new PublicAddress(told);

        assertThat(address.of("/welkom/abc")).isEqualTo("https://ruimte.example/welkom/abc");
        assertThat(address.of("")).isEqualTo("https://ruimte.example");
    }
}
