package nl.vanregelsnaarruimte.pilot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.vanregelsnaarruimte.form.Answers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorksCouncilFormTests {

    private static final LocalDate SENT = LocalDate.of(2026, 6, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    private final Answers answers =
            Answers.empty().with("councilPart", "CONSENT").with("councilAnswer", "POSITIVE");

    @ParameterizedTest
    @ValueSource(strings = {"1-6-2026", "1-9-2026"})
    void readsWhatTheCouncilSaidSinceTheProposalWasSent(String day) {
        answers.with("councilOn", day);

        assertThat(WorksCouncilForm.part(answers, SENT, TODAY))
                .hasValueSatisfying(council -> assertThat(council.blocks()).isFalse());
        assertThat(answers.errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-1-2000", "31-5-2026", "2-9-2026"})
    void refusesAnAnswerFromBeforeTheProposalOrFromTomorrow(String day) {
        answers.with("councilOn", day);

        WorksCouncilForm.part(answers, SENT, TODAY);

        assertThat(answers.errors()).containsOnlyKeys("councilOn");
    }

    @Test
    void asksForNoDayWhereThereIsNoAnswer() {
        answers.with("councilAnswer", "");

        assertThat(WorksCouncilForm.part(answers, SENT, TODAY))
                .hasValueSatisfying(council -> assertThat(council.blocks()).isTrue());
        assertThat(answers.errors()).isEmpty();
    }
}
