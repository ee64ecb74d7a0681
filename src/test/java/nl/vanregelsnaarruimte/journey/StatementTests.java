package nl.vanregelsnaarruimte.journey;

import static org.assertj.core.api.Assertions.assertThat;

import nl.vanregelsnaarruimte.SqlCounter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many statements a reading page sends to the database, however much there is to show. */
class StatementTests extends PathTest {

    private static final int MOST = 12;

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

        assertThat(SqlCounter.watch(() -> road.sees(reader, path))).hasSizeLessThanOrEqualTo(MOST);
    }

    @Test
    void workListSendsAsManyForManyTasksAsForFew() throws Exception {
        int few = SqlCounter.watch(() -> road.sees("imi", "/werkvoorraad")).size();
        for (int i = 0; i < 5; i++) {
            road.submit("indiener", Forms.proposal());
        }

        assertThat(SqlCounter.watch(() -> road.sees("imi", "/werkvoorraad"))).hasSize(few);
    }

    @Test
    void publicPageOfAPilotStaysWithinTheBar() throws Exception {
        String pilot = "/pilots/" + pilots.get(running()).number();

        assertThat(SqlCounter.watch(() -> road.sees(null, pilot))).hasSizeLessThanOrEqualTo(MOST);
    }
}
