package nl.vanregelsnaarruimte.rule;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The place inside a rule that a reference points at, in words. */
record Place(List<Map.Entry<String, String>> steps) {

    private static final String WORDS =
            "boek|deel|titeldeel|titel|hoofdstuk|afdeling|paragraaf|artikel|lid|onderdeel|aanwijzing";
    private static final Pattern KEYS = Pattern.compile("&(" + WORDS + "|o)=([^&]+)");
    private static final Pattern ANCHOR = Pattern.compile("(?:^|_)(" + WORDS + ")_?([^_]+)", Pattern.CASE_INSENSITIVE);
    private static final Set<String> CLOSE = Set.of("artikel", "lid", "onderdeel", "aanwijzing");

    /** Reads the keys of a juriconnect reference, such as {@code &artikel=1:3&lid=2}. */
    static Place ofKeys(String keys) {
        return of(KEYS, keys);
    }

    /** Reads the anchor of a web address, such as {@code Hoofdstuk8_Artikel8:13a}. */
    static Place ofAnchor(String anchor) {
        return of(ANCHOR, anchor);
    }

    /** Once the article is known, the chapters around it only distract. */
    String inWords() {
        boolean close = steps.stream().anyMatch(step -> CLOSE.contains(step.getKey()));
        return steps.stream()
                .filter(step -> !close || CLOSE.contains(step.getKey()))
                .map(step -> ", " + step.getKey() + " " + step.getValue())
                .collect(Collectors.joining());
    }

    private static Place of(Pattern pattern, String text) {
        return new Place(pattern.matcher(text).results().map(Place::step).toList());
    }

    private static Map.Entry<String, String> step(MatchResult found) {
        String word = found.group(1).toLowerCase(Locale.ROOT);
        return Map.entry("o".equals(word) ? "onderdeel" : word, found.group(2).replace('_', ' '));
    }
}
