package nl.vanregelsnaarruimte.review;

import java.util.List;

/**
 * One judgement as a page shows it.
 *
 * @param kind UNION, OWNER or LAWYER
 * @param word the last part of the message key that tells what was said
 * @param tone how its badge looks
 */
record Line(String kind, String name, String word, String tone, String reason, String conditions) {

    /** Each judgement in full. */
    static List<Line> all(List<Voice> voices) {
        return voices.stream().map(Line::open).toList();
    }

    static Line open(Voice voice) {
        return new Line(
                voice.kind().name(),
                voice.name(),
                voice.word(),
                tone(voice.word()),
                voice.reason(),
                voice.conditions());
    }

    /** Only that somebody was asked, and whether he answered. */
    static Line discreet(Voice voice) {
        return new Line(voice.kind().name(), voice.name(), voice.discreetWord(), tone(voice.discreetWord()), "", "");
    }

    private static String tone(String word) {
        return switch (word) {
            case "AGREE", "IN_FAVOUR", "YES" -> "good";
            case "AGREE_IF", "CONDITIONS", "YES_IF" -> "partly";
            case "OBJECT", "AGAINST", "NO" -> "against";
            default -> "open";
        };
    }
}
