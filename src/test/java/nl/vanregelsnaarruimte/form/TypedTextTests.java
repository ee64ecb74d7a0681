package nl.vanregelsnaarruimte.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedTextTests {

    @Test
    void keepsNewLinesAndMakesThemAllTheSame() {
        assertThat(TypedText.clean("een\r\ntwee\rdrie\u2028vier")).isEqualTo("een\ntwee\ndrie\nvier");
    }

    @Test
    void turnsATabIntoASpace() {
        assertThat(TypedText.clean("een\ttwee")).isEqualTo("een twee");
    }

    @Test
    void turnsEverySortOfSpaceIntoTheOne() {
        assertThat(TypedText.clean("Jan\u00a0de\u2003Boer")).isEqualTo("Jan de Boer");
    }

    @Test
    void keepsNoMoreMarksOnALetterThanALanguageHas() {
        String marks = "\u0301\u0316".repeat(20_000);

        assertThat(TypedText.clean("a" + marks + "b")).hasSizeLessThan(40).endsWith("b");
    }

    @Test
    void dropsWhatNobodyCanSee() {
        assertThat(TypedText.clean("a\u0000b\u001bc\u200bd\u200ee\u202ef\u2066g\ufeffh\u00adi\u0085j"))
                .isEqualTo("abcdefghij");
    }

    @Test
    void dropsHalfACharacterButKeepsWholeOnes() {
        assertThat(TypedText.clean("x\ud83dy\ud83d\ude00z")).isEqualTo("xy\ud83d\ude00z");
    }

    @Test
    void writesAnAccentInOneWay() {
        assertThat(TypedText.clean("e\u0301e\u0301n")).isEqualTo("één");
    }

    @Test
    void cutsNoCharacterInTwo() {
        assertThat(TypedText.cut("x\ud83d\ude00", 2)).isEqualTo("x");
        assertThat(TypedText.cut("x\ud83d\ude00", 3)).isEqualTo("x\ud83d\ude00");
    }

    @Test
    void trimsEverySortOfSpace() {
        assertThat(TypedText.trim("\u00a0 \n\u3000een twee\u2003 ")).isEqualTo("een twee");
    }
}
