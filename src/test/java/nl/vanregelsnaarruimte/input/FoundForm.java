package nl.vanregelsnaarruimte.input;

import static java.util.stream.Collectors.groupingBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A form as it stands on a page.
 *
 * @param action the path it is sent to
 * @param post whether it does something
 * @param right what somebody sends who does it right
 * @param names all its fields
 * @param texts the fields in which one types what the page shows again
 */
record FoundForm(String action, boolean post, Map<String, List<String>> right, Set<String> names, Set<String> texts) {

    private static final Set<String> TYPED = Set.of("", "text", "email", "search");

    /** What can be asked of a page in its address. */
    static FoundForm ofAddress(String path, Set<String> names) {
        Map<String, List<String>> nothing = new LinkedHashMap<>();
        names.forEach(name -> nothing.put(name, List.of("")));
        return new FoundForm(path.replaceFirst("\\?.*", ""), false, nothing, names, Set.of());
    }

    /** The forms on this page. */
    static List<FoundForm> on(Html page, String path) {
        return page.all("form").stream().map(form -> of(form, path)).toList();
    }

    private static FoundForm of(Html form, String path) {
        Map<String, List<Html>> named = form.all("input", "select", "textarea", "button").stream()
                .filter(field ->
                        !field.attr("name").isEmpty() && !field.attr("name").equals("_csrf"))
                .collect(groupingBy(field -> field.attr("name"), LinkedHashMap::new, Collectors.toList()));
        Map<String, List<String>> right = new LinkedHashMap<>();
        named.forEach((name, fields) -> right.put(name, List.of(likely(fields))));
        Set<String> texts = named.entrySet().stream()
                .filter(field -> isTyped(field.getValue().get(0)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        boolean post = form.attr("method").equalsIgnoreCase("post");
        return new FoundForm(form.has("action") ? form.attr("action") : path, post, right, right.keySet(), texts);
    }

    private static boolean isTyped(Html field) {
        return field.name().equals("textarea") || field.name().equals("input") && TYPED.contains(field.attr("type"));
    }

    /** What stands there, else the first choice, else what fits what is asked. */
    private static String likely(List<Html> fields) {
        Html first = fields.get(0);
        if (first.name().equals("select")) {
            List<Html> options = first.all("option");
            return chosen(options, "selected", options.size() > 1 ? options.get(1) : first);
        }
        if (first.attr("type").matches("radio|checkbox")) {
            return chosen(fields, "checked", first);
        }
        return first.value().isEmpty() && isTyped(first) ? asked(first) : first.value();
    }

    private static String chosen(List<Html> choices, String mark, Html other) {
        return choices.stream()
                .filter(choice -> choice.has(mark))
                .findFirst()
                .orElse(other)
                .value();
    }

    private static String asked(Html field) {
        if (field.attr("type").equals("email")) {
            return "iemand@voorbeeld.example";
        }
        return field.attr("inputmode").equals("decimal") ? "3" : "Dit is een antwoord van een paar woorden.";
    }

    /** The same form, as somebody sent it who did it right. */
    FoundForm sentAs(Map<String, List<String>> right) {
        Set<String> all = new TreeSet<>(names);
        all.addAll(right.keySet());
        return new FoundForm(action, post, right, all, texts);
    }
}
