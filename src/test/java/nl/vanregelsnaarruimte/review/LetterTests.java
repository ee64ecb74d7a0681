package nl.vanregelsnaarruimte.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.vanregelsnaarruimte.review.Letter.Section;
import org.junit.jupiter.api.Test;

class LetterTests {

    @Test
    void readsBackWhatWasWritten() {
        Letter letter = new Letter(List.of(
                new Section("", List.of("Beste Sanne,", "# geen kop"), List.of()),
                new Section("Waarom", List.of("Eerste regel\nTweede regel", ""), List.of("- een", "twee"))));

        assertThat(Letter.read(letter.written())).isEqualTo(letter);
    }
}
