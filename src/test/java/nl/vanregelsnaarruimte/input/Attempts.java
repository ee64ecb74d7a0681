package nl.vanregelsnaarruimte.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.util.UriUtils;

/** Everything odd that can be sent to one form by the person for whom it is meant, and by others. */
record Attempts(@Nullable String username, FoundForm form, List<Odd> values) {

    private static final List<@Nullable String> STRANGERS = Arrays.asList("m.bos", "beheer", null);

    private static final List<String> TYPES =
            List.of("application/json", "application/xml", "text/plain", "multipart/form-data; boundary=kern", "kern");

    private static final List<String> NAMES =
            List.of("class.module.classLoader", "_method", "id", "username", "a[0]", "a.b.c", "a[", "${7*7}");

    /** What somebody fills in, by kind: of each kind at least something must be tried. */
    List<List<Attempt>> filledIn() {
        return List.of(inAllFields(), inOneField(), addresses());
    }

    /** What no browser would send, by kind. */
    List<List<Attempt>> misshapen() {
        return List.of(
                ofEachField("missing", value -> List.of()),
                ofEachField("repeated", value -> List.of("kern", value.get(0))),
                ofEachField("with a list", value -> List.of(value.get(0) + ",kern", "kern")),
                List.of(typed("nothing at all", Map.of()), typed("fields that nobody asks for", more())),
                lists(),
                bodies(),
                methods(),
                strangers());
    }

    /** Each value comes in each field, another one in each at the same time. */
    private List<Attempt> inAllFields() {
        return IntStream.range(0, form.names().isEmpty() ? 0 : values.size())
                .mapToObj(first -> {
                    Map<String, List<String>> odd = new LinkedHashMap<>();
                    form.names()
                            .forEach(field -> odd.put(
                                    field, List.of(odd(first + odd.size()).text())));
                    return typed("in all fields, from " + odd(first).name(), odd);
                })
                .toList();
    }

    private List<Attempt> inOneField() {
        List<String> fields = List.copyOf(form.names());
        return IntStream.range(0, fields.size() * values.size())
                .mapToObj(i -> {
                    String field = fields.get(i % fields.size());
                    Odd odd = odd(i);
                    return typed(field + ": " + odd.name(), changed(field, value -> List.of(odd.text())));
                })
                .toList();
    }

    /** Round and round. */
    private Odd odd(int turn) {
        return values.get(turn % values.size());
    }

    private List<Attempt> ofEachField(String what, UnaryOperator<List<String>> change) {
        return form.right().keySet().stream()
                .map(field -> typed(field + " " + what, changed(field, change)))
                .toList();
    }

    private Map<String, List<String>> changed(String field, UnaryOperator<List<String>> change) {
        Map<String, List<String>> changed = new LinkedHashMap<>(form.right());
        changed.put(field, change.apply(changed.getOrDefault(field, List.of(""))));
        return changed;
    }

    private Map<String, List<String>> more() {
        Map<String, List<String>> more = new LinkedHashMap<>(form.right());
        NAMES.forEach(name -> more.put(name, List.of("kern")));
        return more;
    }

    private List<Attempt> lists() {
        return Stream.of("[0]", "[]", ".kern", "[kern].kern")
                .map(end -> {
                    Map<String, List<String>> renamed = new LinkedHashMap<>();
                    form.right().forEach((field, value) -> renamed.put(field + end, value));
                    return typed("fields with " + end, renamed);
                })
                .toList();
    }

    private Attempt typed(String what, Map<String, List<String>> typed) {
        return new Attempt(
                what,
                username,
                () -> request(method(), path()).params(new LinkedMultiValueMap<>(typed)),
                typed,
                !form.post());
    }

    private List<Attempt> bodies() {
        return TYPES.stream()
                .map(type -> other(
                        "as " + type,
                        username,
                        () -> post(path()).content("{\"kern\": [1]}").header("Content-Type", type)))
                .toList();
    }

    private List<Attempt> methods() {
        List<Attempt> methods = new ArrayList<>();
        methods.add(other("by GET", username, () -> get(path()).params(new LinkedMultiValueMap<>(form.right()))));
        for (String method : List.of("PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "KERN")) {
            methods.add(other(
                    "by " + method,
                    username,
                    () -> request(HttpMethod.valueOf(method), path()).params(new LinkedMultiValueMap<>(form.right()))));
        }
        return methods;
    }

    /** Made-up numbers, names and secrets in the path. */
    private List<Attempt> addresses() {
        String[] names = WindowUnderFire.pattern(form.action()).split("/");
        return IntStream.range(0, names.length)
                .filter(place -> names[place].startsWith("{"))
                .boxed()
                .flatMap(place -> values.stream()
                        .map(odd -> other("at " + names[place] + " " + odd.name(), username, () -> {
                            String[] parts = form.action().split("/");
                            parts[place] = UriUtils.encode(odd.text(), UTF_8);
                            URI address = URI.create(String.join("/", parts));
                            return request(method(), address).params(new LinkedMultiValueMap<>(form.right()));
                        })))
                .toList();
    }

    private HttpMethod method() {
        return form.post() ? HttpMethod.POST : HttpMethod.GET;
    }

    /** Of what is one's own, and of nothing that all may do. */
    private List<Attempt> strangers() {
        if (username == null || !form.action().matches(".*(VRR-|P-|[0-9a-f]{8}-|accounts/).*")) {
            return List.of();
        }
        return STRANGERS.stream()
                .filter(stranger -> !username.equals(stranger))
                .map(stranger -> other(
                        "by " + stranger, stranger, () -> post(path()).params(new LinkedMultiValueMap<>(form.right()))))
                .toList();
    }

    private static Attempt other(String what, @Nullable String who, Supplier<MockHttpServletRequestBuilder> request) {
        return new Attempt(what, who, request, null, true);
    }

    private URI path() {
        return URI.create(form.action());
    }
}
