package nl.vanregelsnaarruimte;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** People get short sentences and everyday words, and are called je. */
class MessageTextTests {

    private static final int LONGEST = 20;
    private static final Pattern MARKUP = Pattern.compile("</?[a-z]|&[a-z]+;");
    private static final Pattern OFFICE = Pattern.compile(
            "(?iu).*\\b(u|uw|uzelf|middels|teneinde|derhalve|betreffende|inzake|conform|desbetreffende|dienaangaande"
                    + "|aangaande|alsmede|hieromtrent|omtrent|indien|tevens|reeds|thans|zulks|onderhavige|gelieve"
                    + "|dient te|dienen te|geschieden|geacht|geachte|ingevolge|krachtens|echter|met betrekking tot"
                    + "|ten behoeve van|ten aanzien van|in het kader van)\\b.*");

    private final Map<String, String> messages = Messages.all();

    @Test
    void sentencesAreShort() {
        assertThat(saying(text -> words(text) > LONGEST)).isEmpty();
    }

    @Test
    void wordsAreEveryday() {
        assertThat(saying(MessageTextTests::isOffice)).isEmpty();
    }

    @Test
    void apostrophesAreRound() {
        assertThat(saying(text -> text.contains("'"))).isEmpty();
    }

    @Test
    void noMessageIsEmptyOrHoldsMarkup() {
        assertThat(saying(text -> text.isBlank() || MARKUP.matcher(text).find()))
                .isEmpty();
    }

    @Test
    void everyMessageCanBeFilledIn() {
        assertThatNoException()
                .isThrownBy(() -> messages.values().forEach(text -> new MessageFormat(text, Locale.ROOT)));
    }

    @Test
    void theChecksSeeWhatIsWrong() {
        assertThat(words("Een twee drie. Vier vijf")).isEqualTo(3);
        assertThat(words("{0,choice,1#Eén ding|1<{0} dingen zijn nog niet goed}"))
                .isEqualTo(6);
        assertThat(words("je ".repeat(21))).isEqualTo(21);
        assertThat(isOffice("Indien u wilt")).isTrue();
        assertThat(isOffice("Als je wilt")).isFalse();
    }

    private Map<String, String> saying(Predicate<String> wrong) {
        return messages.entrySet().stream()
                .filter(message -> wrong.test(message.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static int words(String text) {
        return Stream.of(text.replaceAll("\\{\\d+}", "X").split("[.!?:](?=\\s)|[\\n|{}]"))
                .mapToInt(sentence -> sentence.isBlank() ? 0 : sentence.strip().split("\\s+").length)
                .max()
                .orElse(0);
    }

    private static boolean isOffice(String text) {
        return OFFICE.matcher(text.replace('\n', ' ')).matches();
    }
}
