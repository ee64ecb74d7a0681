package nl.vanregelsnaarruimte;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The file with messages stays in order, however many people write in it. */
class MessageKeyTests {

    @Test
    void noMessageIsWrittenTwice() {
        assertThat(Messages.written().stream().map(line -> line.split(" ")[1])).doesNotHaveDuplicates();
    }

    @Test
    void everyMessageStandsInItsSection() {
        assertThat(Messages.written())
                .filteredOn(line -> !line.split(" ")[1].startsWith(line.split(" ")[0] + "."))
                .isEmpty();
    }
}
