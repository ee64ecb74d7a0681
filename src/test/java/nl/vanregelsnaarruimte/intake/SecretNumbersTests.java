package nl.vanregelsnaarruimte.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretNumbersTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456782",
                "Zijn nummer is 123456782.",
                "1234.56.782",
                "1234-56-782",
                "123 456 782",
                "(123456782)",
                "NL91 ABNA 0417 1643 00",
                "op rekening NL91ABNA0417164300 gestort",
                "BE68 5390 0754 7034",
                "DE89370400440532013000"
            })
    void areFound(String text) {
        assertThat(SecretNumbers.in(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "123456789",
                "1234567820",
                "06-12345678",
                "070 123 45 67",
                "000000000",
                "€ 123.456.782",
                "BWBR0005537",
                "https://wetten.overheid.nl/jci1.3:c:BWBR0005537&artikel=1:3&z=2026-08-15&g=2026-08-15",
                "CVDR696162/1",
                "stcrt-2024-30890",
                "420 brieven in 2026, 840 uur",
                "NL91 ABNA 0417 1643 01",
                "VRR-2026-0042"
            })
    void areNotSeenInOrdinaryText(String text) {
        assertThat(SecretNumbers.in(text)).isFalse();
    }
}
