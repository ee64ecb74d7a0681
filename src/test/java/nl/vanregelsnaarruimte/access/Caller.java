package nl.vanregelsnaarruimte.access;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody at a server who keeps his cookies, and sends some headers with all that he asks. */
class Caller {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String BROWSER = "Accept: text/html,*/*;q=0.8";

    private final int port;
    private final Map<String, String> cookies;
    private final List<String> headers;

    Caller(int port, String... headers) {
        this(port, new TreeMap<>(), List.of(headers));
    }

    private Caller(int port, Map<String, String> cookies, List<String> headers) {
        this.port = port;
        this.cookies = cookies;
        this.headers = headers;
    }

    /** The same browser, gone to another server. */
    Caller at(int otherPort) {
        return new Caller(otherPort, cookies, headers);
    }

    /** A browser that was given the same cookies. */
    Caller copy() {
        return new Caller(port, new TreeMap<>(cookies), headers);
    }

    String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    Answer login(String username, String password) throws IOException {
        return post("/inloggen", "/inloggen", "username=" + username + "&password=" + password);
    }

    Answer get(String path) throws IOException {
        return ask("GET", path);
    }

    Answer ask(String method, String path) throws IOException {
        return learn(Answer.to(port, method, path, headers()));
    }

    /** Fills in the form of this page. */
    Answer post(String page, String path, String typed) throws IOException {
        Answer form = get(page);
        Matcher token = TOKEN.matcher(form.body());
        if (!token.find()) {
            throw new AssertionError("no form: " + form);
        }
        return learn(Answer.form(port, "POST", path, typed + "&_csrf=" + token.group(1), headers()));
    }

    private Answer learn(Answer answer) {
        answer.all("Set-Cookie").forEach(cookie -> {
            String[] pair = cookie.substring(0, cookie.indexOf(';')).split("=", 2);
            cookies.put(pair[0], pair[1]);
        });
        return answer;
    }

    private String[] headers() {
        String brought = cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        Stream<String> always = Stream.concat(Stream.of(BROWSER), headers.stream());
        return (brought.isEmpty() ? always : Stream.concat(always, Stream.of("Cookie: " + brought)))
                .toArray(String[]::new);
    }
}
