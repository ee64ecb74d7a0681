package nl.vanregelsnaarruimte;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody at the running application, over HTTP, with cookies of his own; what he sees is what a browser gets. */
public class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient http;
    private final URI home;
    private volatile String token = "";

    public Visitor(int port) {
        this(HttpClient.newBuilder().cookieHandler(new CookieManager()).build(), port);
    }

    private Visitor(HttpClient http, int port) {
        this.http = http;
        this.home = URI.create("http://localhost:" + port);
    }

    /** The same browser, with the same cookies, at another port of this machine. */
    public Visitor at(int port) {
        Visitor there = new Visitor(http, port);
        there.token = token;
        return there;
    }

    /** Logs in with the password of the demo. */
    public Visitor login(String username) throws IOException, InterruptedException {
        open("/inloggen");
        post("/inloggen", Map.of("username", username, "password", "demo"));
        open("/werkvoorraad");
        return this;
    }

    /** A page with a form, which can be sent after this. */
    public HttpResponse<String> open(String path) throws IOException, InterruptedException {
        HttpResponse<String> page = get(path);
        learn(page);
        return page;
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(ask(path));
    }

    public HttpResponse<String> post(String path, Map<String, ?> typed) throws IOException, InterruptedException {
        return send(form(path, typed));
    }

    /** A form with the token that was seen last, still to be sent. */
    public HttpRequest.Builder form(String path, Map<String, ?> typed) {
        String form = typed.entrySet().stream()
                .flatMap(field -> values(field.getValue()).map(value -> field.getKey() + "=" + value))
                .collect(Collectors.joining("&", "", "&_csrf=" + token));
        return ask(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
    }

    private static Stream<String> values(Object typed) {
        List<?> values = typed instanceof List<?> several ? several : List.of(typed);
        return values.stream().map(value -> URLEncoder.encode(String.valueOf(value), UTF_8));
    }

    /** A request that is still to be finished, for whoever asks what no browser asks. */
    public HttpRequest.Builder ask(String path) {
        return HttpRequest.newBuilder(home.resolve(path)).header("Accept", "text/html");
    }

    public HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString(UTF_8));
    }

    /** Takes what a form on this page needs to be sent. */
    public void learn(HttpResponse<String> page) {
        Matcher found = TOKEN.matcher(page.body());
        if (!found.find()) {
            throw new AssertionError("no form on " + page.uri() + ": " + page.statusCode());
        }
        token = found.group(1);
    }
}
