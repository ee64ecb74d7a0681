package nl.vanregelsnaarruimte.intake;

import java.util.Arrays;
import java.util.List;
import nl.vanregelsnaarruimte.form.Answers;

/**
 * One question of the form: what is asked, and what will do as an answer.
 *
 * @param field the name of its field; its label is the message {@code intake.draft.} with this name
 * @param min the shortest text or the lowest number; a text of at least 0 may be left out
 * @param max the longest text or the highest number
 * @param options what one can choose from; empty for what is typed
 */
record Question(String field, Kind kind, int min, int max, List<String> options) {

    /** How a question is answered. */
    enum Kind {
        LINE,
        TEXT,
        NUMBER,
        MAIL,
        ONE,
        SEVERAL
    }

    static Question line(String field, int min, int max) {
        return new Question(field, Kind.LINE, min, max, List.of());
    }

    static Question text(String field, int min, int max) {
        return new Question(field, Kind.TEXT, min, max, List.of());
    }

    static Question number(String field, int min, int max) {
        return new Question(field, Kind.NUMBER, min, max, List.of());
    }

    static Question mail(String field) {
        return new Question(field, Kind.MAIL, 1, 254, List.of());
    }

    static Question optionalMail(String field) {
        return new Question(field, Kind.MAIL, 0, 254, List.of());
    }

    static Question one(String field, Enum<?>[] options) {
        return new Question(field, Kind.ONE, 1, 1, names(options));
    }

    static Question several(String field, Enum<?>[] options) {
        return new Question(field, Kind.SEVERAL, 1, options.length, names(options));
    }

    /** The message of the label; hint, options and the rest have keys under it. */
    public String key() {
        return "intake.draft." + field;
    }

    /** What stands before the name of an option in the key of its message. */
    public String prefix() {
        return field.equals("ruleKind") ? "rule.kind" : key();
    }

    /** Notes what is wrong with the answer. */
    void check(Answers answers) {
        switch (kind) {
            case LINE -> check(answers, min == 0 ? answers.optionalLine(field, max) : answers.line(field, min, max));
            case TEXT -> check(answers, min == 0 ? answers.optionalText(field, max) : answers.text(field, min, max));
            case NUMBER -> answers.number(field, min, max);
            case MAIL -> checkMail(answers);
            case ONE, SEVERAL -> checkChoice(answers);
        }
    }

    private void check(Answers answers, String text) {
        if (answers.error(field) == null && SecretNumbers.in(text)) {
            answers.refuse(field, "intake.draft.secretNumber");
        }
    }

    private void checkMail(Answers answers) {
        if (min > 0 || !answers.optionalText(field, max).isEmpty()) {
            answers.mail(field);
        }
    }

    private void checkChoice(Answers answers) {
        List<String> chosen = answers.values(field);
        if (chosen.isEmpty() || !options.containsAll(chosen) || (kind == Kind.ONE && chosen.size() > 1)) {
            answers.refuse(field, "form.choose");
        }
    }

    private static List<String> names(Enum<?>[] options) {
        return Arrays.stream(options).map(Enum::name).toList();
    }
}
