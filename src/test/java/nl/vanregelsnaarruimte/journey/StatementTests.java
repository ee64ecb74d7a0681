package nl.vanregelsnaarruimte.journey;

import static nl.vanregelsnaarruimte.workflow.EvaluationProcess.TASK_MEASURE_END;
import static nl.vanregelsnaarruimte.workflow.EvaluationProcess.TASK_WRITE_EVALUATION;
import static org.assertj.core.api.Assertions.assertThat;

import nl.vanregelsnaarruimte.SqlCounter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many statements a reading page sends to the database, however much there is to show. */
class StatementTests extends PathTest {

    private static final int MOST = 12;

    private static String evaluated = "";

    @ParameterizedTest
    @CsvSource({
        "imi, /werkvoorraad",
        "bzk, /werkvoorraad",
        "bond, /werkvoorraad",
        "indiener, /werkvoorraad",
        "imi, /voorstellen",
        "indiener, /voorstellen",
        ", /",
        ", /pilots",
        ", /catalogus"
    })
    void listsStayWithinTheBar(@Nullable String reader, String path) throws Exception {
        eligible();
        running();

        assertThat(SqlCounter.watch(() -> road.sees(reader, path)).statements()).hasSizeLessThanOrEqualTo(MOST);
    }

    @Test
    void workListSendsAsManyForManyTasksAsForFew() throws Exception {
        int few = SqlCounter.watch(() -> road.sees("imi", "/werkvoorraad"))
                .statements()
                .size();
        for (int i = 0; i < 5; i++) {
            road.submit("indiener", Forms.proposal());
        }

        assertThat(SqlCounter.watch(() -> road.sees("imi", "/werkvoorraad")).statements())
                .hasSize(few);
    }

    @ParameterizedTest
    @CsvSource({
        "indiener, ''",
        "imi, ''",
        "bzk, ''",
        "bond, ''",
        "indiener, /dossier/intake",
        "bzk, /dossier/intake",
        "bzk, /dossier/besluit",
        "bzk, /dossier/pilot",
        "bzk, /dossier/evaluatie",
        "bond, /dossier/evaluatie"
    })
    void dossierOfAFinishedPilotStaysWithinTheBar(String reader, String chapter) throws Exception {
        String reference = evaluated();

        assertThat(SqlCounter.watch(() -> road.sees(reader, "/voorstellen/" + reference + chapter))
                        .statements())
                .hasSizeLessThanOrEqualTo(MOST);
    }

    @Test
    void publicPageOfAPilotStaysWithinTheBar() throws Exception {
        String pilot = "/pilots/" + pilots.get(running()).number();

        assertThat(SqlCounter.watch(() -> road.sees(null, pilot)).statements()).hasSizeLessThanOrEqualTo(MOST);
    }

    /** One is enough for all who only read it. */
    private String evaluated() {
        if (evaluated.isEmpty()) {
            String reference = running();
            road.until(pilots.get(reference).lastDay().plusDays(1));
            road.does("indiener", TASK_MEASURE_END, reference, PilotForms.endMeasurement());
            road.does("evaluator", TASK_WRITE_EVALUATION, reference, PilotForms.evaluation());
            evaluated = reference;
        }
        return evaluated;
    }
}
