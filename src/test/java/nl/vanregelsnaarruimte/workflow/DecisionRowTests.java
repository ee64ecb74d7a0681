package nl.vanregelsnaarruimte.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** No row of a decision table is without an example. */
class DecisionRowTests {

    @Test
    void hasAnExampleForEachRow() {
        TreeSet<String> rows = Drawing.decisions()
                .flatMap(file -> Drawing.ids(file.all("rule")).stream())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(TableCase.all().flatMap(question -> question.ask().stream()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(rows);
    }
}
