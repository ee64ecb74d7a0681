package nl.vanregelsnaarruimte.evaluation;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.vanregelsnaarruimte.form.Answers;

/** The names of the people around a pilot, which no public text may hold (domain E.1, I10). */
final class PersonNames {

    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");

    private final Set<String> names;

    PersonNames(Collection<String> names) {
        this.names = names.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Refuses a field that names somebody. */
    void refuse(Answers answers, String field) {
        if (answers.error(field) == null && isIn(answers.value(field))) {
            answers.refuse(field, "evaluation.names");
        }
    }

    boolean isIn(String text) {
        String read = text.toLowerCase(Locale.ROOT);
        return MAIL.matcher(text).find()
                || names.stream().anyMatch(name -> read.contains(name.toLowerCase(Locale.ROOT)));
    }

    /** Puts other words in the place of each name and mail address. */
    String hide(String text, String instead) {
        String hidden = MAIL.matcher(text).replaceAll(Matcher.quoteReplacement(instead));
        for (String name : names) {
            hidden = Pattern.compile(Pattern.quote(name), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                    .matcher(hidden)
                    .replaceAll(Matcher.quoteReplacement(instead));
        }
        return hidden;
    }
}
