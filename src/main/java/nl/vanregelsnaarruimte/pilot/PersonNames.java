package nl.vanregelsnaarruimte.pilot;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.vanregelsnaarruimte.form.Answers;

/** The names of the people around a pilot, which no public text may hold (domain E.1, I10). */
public final class PersonNames {

    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");

    /** A Dutch telephone number: ten digits, with at most one dash, so that days and amounts are none. */
    private static final Pattern PHONE =
            Pattern.compile("(?<![\\d+]|\\d[\\p{Pd}.\\s])(?:(?:\\+|00)31[\\s\\p{Z}]*(?:\\(0\\))?|\\(?0)"
                    + "[\\s\\p{Z}]*(?:" + number(1) + "|" + number(2) + "|" + number(3) + ")(?![\\s\\p{Z}]?\\d)");

    /** Whatever can stand between the words of a name: each space and dash there is. */
    private static final String BETWEEN = "[\\s\\p{Z}\\p{Pd}_]+";

    private static final Pattern SPLIT = Pattern.compile(BETWEEN);

    /** A single word that is shorter is a word of the language as well. */
    private static final int SHORTEST = 4;

    /** No form takes a longer name; one that was just typed may be anything. */
    private static final int LONGEST = 200;

    private final List<Pattern> names;

    public PersonNames(Collection<String> names) {
        this.names = names.stream()
                .filter(name -> name.length() <= LONGEST)
                .map(PersonNames::words)
                .filter(words -> words.size() > 1 || words.stream().anyMatch(word -> word.length() >= SHORTEST))
                .distinct()
                .sorted(Comparator.comparing(
                                (List<String> words) -> String.join(" ", words).length())
                        .reversed())
                .map(PersonNames::wholeWords)
                .toList();
    }

    /** Refuses a field that names somebody. */
    public void refuse(Answers answers, String field) {
        if (answers.error(field) == null && isIn(answers.value(field))) {
            answers.refuse(field, "pilot.names");
        }
    }

    boolean isIn(String text) {
        return MAIL.matcher(text).find()
                || PHONE.matcher(text).find()
                || names.stream().anyMatch(name -> name.matcher(text).find());
    }

    /** Puts other words in the place of each name, mail address and telephone number. */
    String hide(String text, String instead) {
        String hidden = MAIL.matcher(text).replaceAll(Matcher.quoteReplacement(instead));
        hidden = PHONE.matcher(hidden).replaceAll(Matcher.quoteReplacement(instead));
        for (Pattern name : names) {
            hidden = name.matcher(hidden).replaceAll(Matcher.quoteReplacement(instead));
        }
        return hidden;
    }

    private static String number(int area) {
        return "\\d{" + area + "}\\)?[\\s\\p{Z}]*\\p{Pd}?[\\s\\p{Z}]*(?:\\d[\\s\\p{Z}]?){" + (8 - area) + "}\\d";
    }

    private static List<String> words(String name) {
        return SPLIT.splitAsStream(name).filter(word -> !word.isEmpty()).toList();
    }

    private static Pattern wholeWords(List<String> name) {
        String words = name.stream().map(Pattern::quote).collect(Collectors.joining(BETWEEN));
        return Pattern.compile("(?<!\\p{L})" + words + "(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
