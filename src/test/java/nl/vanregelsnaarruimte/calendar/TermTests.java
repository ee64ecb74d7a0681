package nl.vanregelsnaarruimte.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermTests {

    private final DutchCalendar calendar = new DutchCalendar();

    @ParameterizedTest
    @CsvSource({
        "P5WD,2026-12-23,2026-12-31",
        "P21D,2026-11-23,2026-12-14",
        "P6W,2026-11-13,2026-12-28",
        "P8W,2026-02-09,2026-04-07",
        "P56D,2026-02-09,2026-04-07",
        "P7D,2026-11-14,2026-11-23",
        "P1M,2026-01-31,2026-03-02",
        "P1M,2028-01-31,2028-02-29",
        "P3M,2026-11-30,2027-03-01"
    })
    void runsAShortTermOnToAWorkingDay(String term, LocalDate from, LocalDate last) {
        assertThat(Term.parse(term).after(from, calendar)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "P8W,2026-12-21,2026-10-26",
        "P8W,2026-07-20,2026-05-22",
        "P8W,2026-06-01,2026-04-02",
        "P1W,2027-01-01,2026-12-24",
        "P1M,2028-03-31,2028-02-29",
        "P1WD,2026-04-07,2026-04-02"
    })
    void takesAShortTermBackToAWorkingDay(String term, LocalDate end, LocalDate last) {
        assertThat(Term.parse(term).before(end, calendar)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({"P13W,2026-01-04,2026-04-05", "P91D,2026-01-04,2026-04-05", "P4M,2026-08-25,2026-12-25"})
    void leavesTheEndOfALongTermWhereItIs(String term, LocalDate from, LocalDate last) {
        assertThat(Term.parse(term).after(from, calendar)).isEqualTo(last);
        assertThat(Term.parse(term).before(last, calendar)).isEqualTo(from);
    }

    @ParameterizedTest
    @ValueSource(strings = {"P5WD", "P21D", "P6W", "P1M"})
    void writesATermAsItWasRead(String written) {
        assertThat(Term.parse(written)).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P", "5D", "P5", "P-5D", "PT5M", "P1Y", "P1M5D", "p5d", "P99999D"})
    void refusesWhatIsNoTerm(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> Term.parse(written));
    }
}
