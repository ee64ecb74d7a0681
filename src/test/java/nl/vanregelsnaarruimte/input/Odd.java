package nl.vanregelsnaarruimte.input;

import java.util.List;
import java.util.stream.Stream;

/**
 * A value that no form asks for. What would be carried out bears {@code kern} on both sides, so that what comes of it
 * can be told from what was typed.
 *
 * @param name what it is, for a failure that explains itself
 */
record Odd(String name, String text) {

    private static final int LONG = 60_000;
    private static final int MEGABYTE = 1 << 20;

    /** All of them. */
    static final List<Odd> ALL = Stream.of(nothing(), carriedOut(), outOfRange(), unseen())
            .flatMap(List::stream)
            .toList();

    /** Those that one database keeps and another refuses. */
    static final List<Odd> UNALIKE = Stream.of(
                    unseen(),
                    outOfRange(),
                    texts("%' escape '", "' or 1=1 --", "..\\..//../etc/passwd"),
                    List.of(new Odd("60,000 characters", "lang ".repeat(LONG / 5))))
            .flatMap(List::stream)
            .toList();

    private static List<Odd> nothing() {
        return List.of(
                new Odd("nothing", ""),
                new Odd("blanks", "   "),
                new Odd("an unbreakable space", "\u00a0\u2007\u202f"),
                new Odd("lines", "\r\n\n\r\n"),
                new Odd("60,000 characters", "lang ".repeat(LONG / 5)),
                new Odd("one megabyte", "m".repeat(MEGABYTE)),
                new Odd("a word of a thousand letters", "w".repeat(1_000)));
    }

    private static List<Odd> carriedOut() {
        return texts(
                "kern${7*7}kern",
                "kern[[${7*7}]]kern",
                "kern[(${7*7})]kern",
                "kern__${7*7}__kern",
                "kern*{7*7}kern",
                "kern#{7*7}kern",
                "#{web.home.title}",
                "@{/beheer}",
                "~{layout :: page}",
                "__${T(Math).abs(-49)}__::.x",
                "${execution.processBusinessKey}",
                "#{execution.variables}",
                "kern{{7*7}}kern<%= 7*7 %>",
                "|kern ${me.username}|",
                "<script>kern()</script>",
                "\"><kern onkern=\"kern()\">",
                "' onkern='kern()' kern='",
                "</textarea><kern>",
                "</title><kern>",
                "<!--<kern>--!><kern>",
                "javascript:kern()",
                "' or 1=1 --",
                "kern'||(7*7)||'kern",
                "\"; shutdown; --",
                "1) union all select 7*7 --",
                "%' escape '",
                "{0} {1,number} '{",
                "%s %n %d",
                "..\\..//../etc/passwd",
                "kern\r\nSet-Cookie: kern=1\r\n\r\n<kern>",
                "redirect:https://kern.example/",
                "//kern.example/%2f..");
    }

    private static List<Odd> outOfRange() {
        return texts(
                "-1",
                "0",
                "2147483648",
                "-2147483649",
                "9223372036854775808",
                "1e999",
                "NaN",
                "Infinity",
                "0x7f",
                "0,000000001",
                "1.000.000.000.000",
                "\u0661\u0662\u0663",
                "29-2-2027",
                "31-4-2027",
                "0-0-0000",
                "1-1-99999",
                "1-1-0001",
                "2027-02-29",
                "NO_SUCH_CHOICE",
                "yes",
                "null",
                "true",
                "VRR-1999-0001",
                "00000000-0000-0000-0000-000000000000",
                "kern@voorbeeld.example\nBcc: kern@voorbeeld.example");
    }

    private static List<Odd> unseen() {
        return List.of(
                new Odd("control characters", "kern\0\u0001\u0007\b\u001b\u007f\u0085kern"),
                new Odd("nothing but control characters", "\0\u0001\u0008"),
                new Odd("zero width", "ke\u200br\u200dn\u2060\ufeff\u00ad"),
                new Odd("nothing but zero width", "\u200b\u200d\ufeff"),
                new Odd("right to left", "\u202ekern\u202c \u05d0\u05d1\u05d2 \u0627\u0644\u0639 \u2066kern\u2069"),
                new Odd("emoji", "kern \ud83d\udc69\ud83c\udffd\u200d\ud83d\ude92 \ud83c\uddf3\ud83c\uddf1"),
                new Odd("a high surrogate alone", "kern\ud83d"),
                new Odd("a low surrogate alone", "\udc69kern"),
                new Odd("no characters", "\ufffe\uffff\ufdd0"),
                new Odd("broken UTF-8", "kern\ufffd\ufffdkern"),
                new Odd("accents on accents", "e" + "\u0301".repeat(500)),
                new Odd("beyond the first plane", "\ud835\udd1e\ud800\udf48\udbff\udffd"),
                new Odd("line and paragraph separators", "kern\u2028kern\u2029kern"));
    }

    private static List<Odd> texts(String... texts) {
        return Stream.of(texts).map(text -> new Odd(text, text)).toList();
    }
}
