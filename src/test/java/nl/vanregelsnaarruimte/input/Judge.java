package nl.vanregelsnaarruimte.input;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is wrong with an answer to odd input. */
final class Judge {

    /** How the application is made: classes, traces, statements, and messages that are not there. */
    static final List<String> INSIDE = List.of(
            "nl.vanregels",
            "org.springframework",
            "org.camunda",
            "org.thymeleaf",
            "org.h2",
            "org.apache",
            "java.lang",
            "java.util",
            "jakarta.",
            "exception",
            "\tat ",
            "sqlstate",
            "jdbc:",
            "??",
            "whitelabel",
            "tomcat",
            "thymeleaf",
            "camunda");

    /** Control characters, half characters, and what turns or joins its neighbours. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Cf}&&[^\n\r\t]]");

    /** One more than anything may be, so that the page can say so. */
    private static final int LONGEST = 60_001;

    private final List<String> names;

    /** Most lines of a page stand on many pages. */
    private final Set<String> clean = new HashSet<>();

    /** With the names of tables, small, that are no words of a page. */
    Judge(Collection<String> tables) {
        names = Stream.concat(INSIDE.stream(), tables.stream()).toList();
    }

    /** What must not be in any answer. */
    List<String> wrong(Answer answer) {
        List<String> wrong = new ArrayList<>();
        if (answer.status() >= 500) {
            wrong.add("a fault: " + answer.status() + " " + first(answer.html()));
            return wrong;
        }
        for (String html : List.of(brief(answer.html()), brief(answer.next()))) {
            wrong.addAll(wrong(html));
        }
        if (!answer.changed().isEmpty()) {
            wrong.add("should do nothing, and changed " + answer.changed());
        }
        if (answer.refused() && answer.isPage() && answer.page().all("h1").size() != 1) {
            wrong.add("no page that explains: " + answer.status() + " " + first(answer.html()));
        }
        if (!answer.location().isEmpty() && !answer.location().matches("/(?:[^/\\s].*)?")) {
            wrong.add("sends on to " + answer.location());
        }
        return wrong;
    }

    /** What must not be in any page or mail. */
    List<String> wrong(String html) {
        List<String> wrong = new ArrayList<>(carriedOut(html));
        html.lines().filter(clean::add).forEach(line -> {
            List<String> faults = faults(line);
            if (!faults.isEmpty()) {
                wrong.addAll(faults);
                clean.remove(line);
            }
        });
        return wrong;
    }

    private List<String> faults(String line) {
        String small = line.toLowerCase(Locale.ROOT);
        List<String> faults = new ArrayList<>();
        names.stream().filter(small::contains).forEach(name -> faults.add("names " + name));
        if (UNSEEN.matcher(line).find()) {
            faults.add("lets through what nobody can see");
        }
        return faults;
    }

    private static List<String> carriedOut(String html) {
        List<String> wrong = new ArrayList<>();
        if (html.contains("kern49")) {
            wrong.add("carried out an expression");
        }
        if (html.contains("kern")) {
            Html.of(html)
                    .elements()
                    .filter(element -> element.name().equals("kern")
                            || element.has("kern")
                            || element.has("onkern")
                            || element.name().equals("script") && !element.has("src"))
                    .forEach(element -> wrong.add("let through " + element.node()));
        }
        return wrong;
    }

    /** What must be on the page of a form that was refused: what was typed, and what to do now. */
    List<String> wrong(Answer answer, FoundForm form, Map<String, List<String>> typed) {
        Html page = answer.page();
        List<String> wrong = new ArrayList<>(faults(page));
        for (String field : form.texts()) {
            Optional<Html> shown = page.byId(field);
            if (shown.isEmpty()) {
                wrong.add("lost the field " + field);
            } else if (!squashed(shown.get().value()).equals(squashed(seen(typed.getOrDefault(field, List.of()))))) {
                wrong.add("lost what was typed in " + field + ": "
                        + first(shown.get().value()));
            }
        }
        return wrong;
    }

    private static List<String> faults(Html page) {
        List<String> wrong = new ArrayList<>();
        List<Html> lines = page.byId("fouten").map(list -> list.all("a")).orElse(List.of());
        if (lines.isEmpty()) {
            wrong.add("does not say what is wrong");
        }
        for (Html line : lines) {
            String field = line.attr("href").replaceFirst("^#", "");
            if (page.byId(field).isEmpty()) {
                wrong.add("points at " + field + ", which is not there");
            }
            String message = page.byId(field + "-fout").map(Html::text).orElse("");
            if (!message.matches("(?s).*\\p{L}+ .*[.!?]")) {
                wrong.add("says no sentence at " + field + ": " + message);
            }
        }
        return wrong;
    }

    /** Without what was typed at such a length that looking through it takes a while. */
    private static String brief(String html) {
        return html.replace("m".repeat(1_000), "").replace("lang ".repeat(1_000), "");
    }

    /** What a reader can see of what was typed. */
    private static String seen(List<String> typed) {
        String text = typed.isEmpty() ? "" : typed.get(0);
        String lines = text.substring(0, Math.min(text.length(), LONGEST)).replaceAll("[\t\u2028\u2029\\p{Zs}]", " ");
        String marked = UNSEEN.matcher(lines).replaceAll("").replaceAll("(\\p{M}{30})\\p{M}+", "$1");
        return Normalizer.normalize(marked, Normalizer.Form.NFC);
    }

    private static String squashed(String text) {
        return text.replaceAll("\\s+", " ").trim();
    }

    private static String first(String text) {
        String line = text.strip().lines().findFirst().orElse("");
        return line.substring(0, Math.min(200, line.length()));
    }
}
