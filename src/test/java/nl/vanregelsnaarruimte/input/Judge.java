package nl.vanregelsnaarruimte.input;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vanregelsnaarruimte.form.Answers;
import org.springframework.util.LinkedMultiValueMap;

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

    private final List<String> names;

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
            String small = html.toLowerCase(Locale.ROOT);
            names.stream().filter(small::contains).forEach(name -> wrong.add("names " + name));
            wrong.addAll(carriedOut(html));
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
        LinkedMultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
        sent.putAll(typed);
        Answers clean = Answers.of(sent);
        for (String field : form.texts()) {
            Optional<Html> shown = page.byId(field);
            if (shown.isEmpty()) {
                wrong.add("lost the field " + field);
            } else if (!squashed(shown.get().value()).equals(squashed(clean.value(field)))) {
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

    private static String squashed(String text) {
        return text.replaceAll("\\s+", " ").trim();
    }

    private static String first(String text) {
        String line = text.strip().lines().findFirst().orElse("");
        return line.substring(0, Math.min(200, line.length()));
    }
}
