package nl.vanregelsnaarruimte;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The colours of {@code ruimte.css} can be told apart, also in drawings, where a checker in the browser can't judge. */
class ContrastTests {

    private static final Pattern TOKEN = Pattern.compile("--([\\w-]+): (#[0-9a-f]{3,6});");

    private static final Map<String, String> colours = new HashMap<>();

    @BeforeAll
    static void readTheSheet() throws IOException {
        TOKEN.matcher(Files.readString(Path.of("src/main/resources/static/ruimte.css")))
                .results()
                .forEach(token -> colours.putIfAbsent(token.group(1), token.group(2)));
    }

    @ParameterizedTest
    @CsvSource({
        "ink, paper",
        "ink, mist",
        "ink, blue-tint",
        "ink, good-tint",
        "ink, now-tint",
        "ink-soft, paper",
        "ink-soft, mist",
        "ink-soft, blue-tint",
        "blue, paper",
        "blue, mist",
        "blue, blue-tint",
        "paper, blue",
        "paper, blue-dark",
        "blue-dark, blue-tint",
        "late, paper",
        "late, late-tint",
        "paper, late",
        "soon, soon-tint",
        "calm, calm-tint",
        "good, good-tint"
    })
    void textIsReadable(String text, String ground) {
        assertThat(contrast(text, ground)).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @CsvSource({
        "line-strong, paper",
        "sun, blue-dark",
        "chart-before, paper",
        "blue, paper",
        "soon, now-tint",
        "good, good-tint",
        "soon, paper"
    })
    void edgesAndFillsAreSeen(String drawn, String ground) {
        assertThat(contrast(drawn, ground)).isGreaterThanOrEqualTo(3);
    }

    @Test
    void knowsTheContrastOfBlackAndWhite() {
        colours.putAll(Map.of("black", "#000", "white", "#ffffff"));

        assertThat(contrast("black", "white")).isEqualTo(21);
        assertThat(contrast("white", "white")).isEqualTo(1);
    }

    private static double contrast(String one, String other) {
        double a = luminance(colours.get(one));
        double b = luminance(colours.get(other));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String hex) {
        String full = hex.length() == 4 ? hex.replaceAll("[0-9a-f]", "$0$0") : hex;
        return 0.2126 * channel(full, 1) + 0.7152 * channel(full, 3) + 0.0722 * channel(full, 5);
    }

    private static double channel(String hex, int at) {
        double part = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
