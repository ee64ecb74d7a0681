package nl.vanregelsnaarruimte.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vanregelsnaarruimte.form.Answers;
import org.springframework.http.HttpMethod;

/**
 * What somebody typed in a form that came to nothing, for the page that says so: there he can copy it.
 *
 * <p>It goes back to whoever sent it in the same answer, and is kept nowhere: after a logout nobody knows for whom.
 *
 * @param whole whether all of it is there
 */
record LostText(String text, boolean whole) {

    private static final int MOST = 60_000;

    /** What a page puts in its forms by itself. */
    private static final Set<String> BY_ITSELF = Set.of("naar", "then", "doe", "version", "username", "colleague");

    /** The value of a choice. */
    private static final Pattern CHOICE = Pattern.compile("[A-Z][A-Z_]*|true|false");

    static Optional<LostText> of(HttpServletRequest request) {
        return HttpMethod.POST.matches(request.getMethod()) && KeptForms.isOurs(request)
                ? of(request.getParameterMap())
                : Optional.empty();
    }

    private static Optional<LostText> of(Map<String, String[]> sent) {
        Answers all = Answers.empty()
                .with(
                        "text",
                        sent.entrySet().stream()
                                .filter(field -> isTyped(field.getKey()))
                                .flatMap(LostText::texts)
                                .collect(Collectors.joining("\n\n")));
        String text = all.optionalText("text", MOST);
        return text.isEmpty() ? Optional.empty() : Optional.of(new LostText(text, !all.refused()));
    }

    private static boolean isTyped(String field) {
        return !KeptForms.NEVER.contains(field) && !BY_ITSELF.contains(field);
    }

    private static Stream<String> texts(Map.Entry<String, String[]> field) {
        return Arrays.stream(field.getValue())
                .filter(value -> !value.isBlank() && !CHOICE.matcher(value).matches());
    }
}
