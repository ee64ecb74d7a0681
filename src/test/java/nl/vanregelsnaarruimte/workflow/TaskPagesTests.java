package nl.vanregelsnaarruimte.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import nl.vanregelsnaarruimte.AppTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class TaskPagesTests {

    @Autowired
    TaskPages pages;

    @Test
    void knowsAPageForEachStepOfTheDiagrams() {
        assertThat(Drawing.processes().flatMap(drawing -> Drawing.ids(drawing.all("userTask")).stream()))
                .allSatisfy(step -> assertThat(pages.of(step).step()).isEqualTo(step));
    }
}
