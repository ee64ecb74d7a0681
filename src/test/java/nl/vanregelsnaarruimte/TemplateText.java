package nl.vanregelsnaarruimte;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vanregelsnaarruimte.Template.Element;

/** Finds the words in a template that people would read and that no message holds. */
final class TemplateText {

    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}|(?<!\\p{Alnum})\\p{L}(?!\\p{Alnum})");
    private static final Pattern INLINED = Pattern.compile("\\[\\[(.*?)]]", Pattern.DOTALL);
    private static final Pattern ENTITY = Pattern.compile("&[a-z]+;");
    private static final Pattern EXPRESSION = Pattern.compile("[#$@~*]\\{[^{}]*}");
    private static final Pattern BARS = Pattern.compile("\\|([^|]*)\\|");
    private static final Pattern LITERAL = Pattern.compile("'([^']*)'");
    private static final Pattern SPOKEN = Pattern.compile("\\p{Lu}\\p{Ll}+.*|.*\\p{L} +\\p{L}.*");
    private static final Pattern DATE_FORMAT = Pattern.compile("[dMyuEHms :,.-]+");
    private static final Set<String> READ_ALOUD = Set.of("title", "alt", "placeholder", "aria-label", "label");
    private static final Set<String> BUTTONS = Set.of("submit", "button", "reset");

    private TemplateText() {}

    static List<String> in(Template template) {
        List<String> found = new ArrayList<>();
        for (String text : template.texts()) {
            if (LETTERS.matcher(
                            ENTITY.matcher(INLINED.matcher(text).replaceAll("")).replaceAll(""))
                    .find()) {
                found.add(text.strip());
            }
            INLINED.matcher(text).results().forEach(inlined -> spoken(inlined.group(1), found));
        }
        template.elements().forEach(element -> inAttributes(element, found));
        return found.stream().map(text -> template.name() + ": " + text).toList();
    }

    private static void inAttributes(Element element, List<String> found) {
        for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
            String name = attribute.getKey();
            String value = attribute.getValue() == null ? "" : attribute.getValue();
            boolean aloud = READ_ALOUD.contains(name) || (name.equals("value") && isSpokenValue(element, value));
            if (aloud && LETTERS.matcher(value).find()) {
                found.add(name + "=" + value);
            }
            if (name.startsWith("th:") && !name.startsWith("th:class")) {
                spoken(value, found);
            }
            if (name.matches("th:(text|utext|title|alt|placeholder|aria-label)")) {
                betweenBars(value, found);
            }
        }
    }

    private static boolean isSpokenValue(Element element, String value) {
        return BUTTONS.contains(element.attributes().getOrDefault("type", ""))
                        && !element.name().equals("button")
                || !value.matches("[\\w.-]*");
    }

    private static void spoken(String expression, List<String> found) {
        LITERAL.matcher(expression)
                .results()
                .map(literal -> literal.group(1))
                .filter(literal -> SPOKEN.matcher(literal).matches())
                .filter(literal -> !DATE_FORMAT.matcher(literal).matches())
                .forEach(found::add);
    }

    private static void betweenBars(String expression, List<String> found) {
        String outside = expression;
        for (Matcher inner = EXPRESSION.matcher(outside); inner.find(); inner = EXPRESSION.matcher(outside)) {
            outside = inner.replaceAll("");
        }
        BARS.matcher(outside)
                .results()
                .map(bars -> bars.group(1))
                .filter(text -> LETTERS.matcher(text).find())
                .forEach(found::add);
    }
}
