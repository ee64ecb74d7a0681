package nl.vanregelsnaarruimte.pilot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNamesTests {

    private final PersonNames names = new PersonNames(List.of("Joke van der Plaats", " ", "Sem de Groot"));

    @Test
    void putsOtherWordsInThePlaceOfEachName() {
        String hidden = names.hide("JOKE VAN DER PLAATS en Sem de Groot vonden het goed.", "een collega");

        assertThat(hidden).isEqualTo("een collega en een collega vonden het goed.");
    }

    @Test
    void putsOtherWordsInThePlaceOfAMailAddress() {
        assertThat(names.hide("Vraag j.plaats@voorbeeld.example om raad.", "een collega"))
                .isEqualTo("Vraag een collega om raad.");
    }

    @Test
    void findsANameAsWholeWordsAlone() {
        PersonNames short1 = new PersonNames(List.of("en", "Vos", "Bram", "Els de Wit"));

        assertThat(short1.isIn("Eén brief en een vos en bramen.")).isFalse();
        assertThat(short1.isIn("Dat zei bram.")).isTrue();
        assertThat(short1.isIn("Gevraagd aan Els\nde Wit, die het wist.")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sem\u00a0de Groot", "Sem\u2003de\u2009Groot", "Sem-de-Groot", "Sem\u2011de \u2013 Groot"})
    void findsANameWhateverStandsBetweenItsWords(String written) {
        assertThat(names.isIn("Dat vond " + written + " ook.")).isTrue();
        assertThat(names.hide("Dat vond " + written + " ook.", "een collega")).isEqualTo("Dat vond een collega ook.");
    }

    @Test
    void findsANameWithADashWhereItIsWrittenWithout() {
        assertThat(new PersonNames(List.of("\u00a0Els Smit-Bakker", "--")).isIn("Els Smit Bakker"))
                .isTrue();
        assertThat(new PersonNames(List.of("--")).isIn("Een -- streep.")).isFalse();
    }

    @Test
    void leavesOtherTextAlone() {
        String text = "Een grote groep collega’s deed 100 000 000 brieven volgens BWBR0005537, artikel 1:02.";

        assertThat(names.isIn(text)).isFalse();
        assertThat(names.hide(text, "een collega")).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0612345678", "06 - 12 34 56 78", "(070) 123 45 67", "0031 70 1234567", "+31\u00a0(0)512-123456"
            })
    void findsATelephoneNumber(String number) {
        assertThat(names.hide("Bel " + number + " even.", "een collega")).isEqualTo("Bel een collega even.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01-02-2026 - 28-02-2026",
                "1-02-2026 1234 brieven",
                "01-02-2026 9.30 uur",
                "€ 1 000 000 000",
                "0,5",
                "2026-0123456789",
                "00123456"
            })
    void takesNoDayOrAmountForATelephoneNumber(String text) {
        assertThat(names.isIn(text)).isFalse();
    }

    @Test
    void takesNothingThatLongForAName() {
        PersonNames names = new PersonNames(List.of("a-b ".repeat(10_000)));

        assertThat(names.isIn("a b")).isFalse();
    }
}
