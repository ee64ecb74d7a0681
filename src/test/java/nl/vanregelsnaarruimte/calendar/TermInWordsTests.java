package nl.vanregelsnaarruimte.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.vanregelsnaarruimte.MovingClock;
import nl.vanregelsnaarruimte.calendar.TermInWords.Tone;
import nl.vanregelsnaarruimte.calendar.TermInWords.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermInWordsTests {

    private static final ResourceBundle MESSAGES = ResourceBundle.getBundle("messages", Locale.ROOT);

    @ParameterizedTest
    @CsvSource({
        "2026-11-23,2026-11-23,Vandaag",
        "2026-11-23,2026-11-24,Morgen",
        "2026-11-23,2026-11-25,Nog 2 werkdagen",
        "2026-11-20,2026-11-23,Nog 1 werkdag",
        "2026-11-20,2026-11-22,Geen werkdagen meer",
        "2026-12-24,2026-12-28,Nog 1 werkdag",
        "2026-11-23,2026-11-20,1 werkdag te laat",
        "2026-11-21,2026-11-20,Te laat",
        "2026-11-24,2026-11-20,2 werkdagen te laat",
        "2026-04-07,2026-04-02,1 werkdag te laat"
    })
    void countsWorkingDays(LocalDate today, LocalDate due, String expected) {
        Words words = on(today).of(due);

        String text = new MessageFormat(MESSAGES.getString(words.key()), Locale.ROOT).format(words.args());
        assertThat(text).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-25,2026-11-24,LATE",
        "2026-11-25,2026-11-25,SOON",
        "2026-11-25,2026-11-27,SOON",
        "2026-11-25,2026-11-29,SOON",
        "2026-11-25,2026-11-30,CALM",
        "2026-11-22,2026-11-27,SOON",
        "2026-11-22,2026-11-30,CALM"
    })
    void callsSoonWhatMustBeDoneInThisWorkingWeek(LocalDate today, LocalDate due, Tone tone) {
        assertThat(on(today).of(due).tone()).isEqualTo(tone);
    }

    private TermInWords on(LocalDate today) {
        MovingClock clock = new MovingClock();
        clock.set(today, LocalTime.of(9, 0));
        return new TermInWords(new DutchCalendar(), clock);
    }
}
