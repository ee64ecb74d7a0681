package nl.vanregelsnaarruimte.form;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text as it comes in, freed of what nobody can see and never longer than the application can hold. */
final class TypedText {

    static final int LONGEST = 60_000;

    /** More marks on one letter than any language has (Unicode, annex 15, "stream-safe"): sorting them takes ever longer. */
    private static final Pattern MARKS = Pattern.compile("(\\p{M}{30})\\p{M}+");

    private TypedText() {}

    static String clean(@Nullable String typed) {
        if (typed == null) {
            return "";
        }
        String text = cut(typed.replace("\r\n", "\n"), LONGEST + 1);
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(character -> append(visible, character));
        String readable = MARKS.matcher(visible).replaceAll("$1");
        return cut(Normalizer.normalize(readable, Normalizer.Form.NFC), LONGEST + 1);
    }

    static String cut(String text, int max) {
        if (text.length() <= max) {
            return text;
        }
        boolean splitsPair = max > 0 && Character.isHighSurrogate(text.charAt(max - 1));
        return text.substring(0, splitsPair ? max - 1 : max);
    }

    /** What would begin another line becomes a space. */
    static String oneLine(String text) {
        return text.replace('\n', ' ').replaceAll(" {2,}", " ");
    }

    static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static void append(StringBuilder visible, int character) {
        switch (character) {
            case '\n', '\r', 0x2028, 0x2029 -> visible.append('\n');
            case '\t' -> visible.append(' ');
            default -> {
                if (Character.getType(character) == Character.SPACE_SEPARATOR) {
                    visible.append(' ');
                } else if (isVisible(character)) {
                    visible.appendCodePoint(character);
                }
            }
        }
    }

    private static boolean isVisible(int character) {
        int type = Character.getType(character);
        return type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE;
    }
}
