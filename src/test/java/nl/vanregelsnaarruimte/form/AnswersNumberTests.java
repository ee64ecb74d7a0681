package nl.vanregelsnaarruimte.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersNumberTests {

    private static final BigDecimal TEN = BigDecimal.TEN;

    @ParameterizedTest
    @CsvSource({"1-2-2026,2026-02-01", "01-02-2026,2026-02-01", "29-2-2028,2028-02-29", "31-12-2100,2100-12-31"})
    void readsADate(String typed, LocalDate date) {
        Answers answers = Answers.empty().with("day", typed);

        assertThat(answers.date("day")).isEqualTo(date);
        assertThat(answers.refused()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "29-2-2026",
                "31-4-2026",
                "0-1-2026",
                "1-13-2026",
                "1-1-1999",
                "1-1-2101",
                "2026-02-01",
                "1-2-26",
                "001-2-2026",
                "morgen",
                "1–2–2026",
                "١-٢-٢٠٢٦"
            })
    void refusesWhatIsNoDate(String typed) {
        Answers answers = Answers.empty().with("day", typed);

        assertThat(answers.date("day")).isNull();
        assertThat(answers.error("day")).isEqualTo(new FieldError("form.date"));
    }

    @Test
    void asksForADateThatIsNotThere() {
        Answers answers = Answers.empty();

        assertThat(answers.date("day")).isNull();
        assertThat(answers.error("day")).isEqualTo(new FieldError("form.required"));
    }

    @ParameterizedTest
    @CsvSource({"0,0", "12,12", "1800,1800", "1.800,1800", "1.250.000,1250000", "007,7"})
    void readsAWholeNumber(String typed, int number) {
        Answers answers = Answers.empty().with("hours", typed);

        assertThat(answers.number("hours", 0, 2_000_000)).isEqualTo(number);
        assertThat(answers.refused()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12,5", "1.80", "1.8000", "1e3", "0x10", "+5", "twaalf", "99999999999999999999", "1 2"})
    void refusesWhatIsNoWholeNumber(String typed) {
        Answers answers = Answers.empty().with("hours", typed);

        assertThat(answers.number("hours", 0, 10)).isNull();
        assertThat(answers.error("hours")).isEqualTo(new FieldError("form.number"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"11", "-1", "999999999999"})
    void refusesANumberOutsideItsRange(String typed) {
        Answers answers = Answers.empty().with("hours", typed);

        assertThat(answers.number("hours", 0, 10)).isNull();
        assertThat(answers.error("hours"))
                .isEqualTo(new FieldError("form.range", BigDecimal.ZERO, BigDecimal.valueOf(10)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"7,5;7.5", "7;7", "9,99;9.99", "0,1;0.1"})
    void readsADecimalNumber(String typed, BigDecimal number) {
        Answers answers = Answers.empty().with("score", typed);

        assertThat(answers.decimal("score", BigDecimal.ZERO, TEN)).isEqualByComparingTo(number);
        assertThat(answers.refused()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"7.5", "7,555", ",5", "7,", "zeven"})
    void refusesWhatIsNoDecimalNumber(String typed) {
        Answers answers = Answers.empty().with("score", typed);

        assertThat(answers.decimal("score", BigDecimal.ZERO, TEN)).isNull();
        assertThat(answers.error("score")).isEqualTo(new FieldError("form.decimal"));
    }

    @Test
    void fillsInBeforehandWhatItReadsBackUnchanged() {
        Answers answers = Answers.empty()
                .with("day", LocalDate.of(2026, 2, 1))
                .with("score", new BigDecimal("7.50"))
                .with("hours", 1800)
                .with("nothing", null);

        assertThat(answers.value("day")).isEqualTo("1-2-2026");
        assertThat(answers.value("score")).isEqualTo("7,5");
        assertThat(answers.date("day")).isEqualTo("2026-02-01");
        assertThat(answers.number("hours", 0, 2000)).isEqualTo(1800);
        assertThat(answers.value("nothing")).isEmpty();
    }
}
