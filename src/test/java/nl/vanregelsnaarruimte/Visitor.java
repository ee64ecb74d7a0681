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
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody at the running application, over HTTP, with cookies of his own; what he sees is what a browser gets. */
public class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI home;
    private String token = "";

    public Visitor(int port) {
        home = URI.create("http://localhost:" + port);
    }

    /** Logs in with the password of the demo. */
    public Visitor login(String username) throws IOException, InterruptedException {
        learn(get("/inloggen"));
        post("/inloggen", Map.of("username", username, "password", "demo"));
        learn(get("/werkvoorraad"));
        return this;
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(ask(path));
    }

    public HttpResponse<String> post(String path, Map<String, ?> typed) throws IOException, InterruptedException {
        String form = typed.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(String.valueOf(field.getValue()), UTF_8))
                .collect(Collectors.joining("&", "", "&_csrf=" + token));
        return send(ask(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    /** A request that is still to be finished, for whoever asks what no browser asks. */
    public HttpRequest.Builder ask(String path) {
        return HttpRequest.newBuilder(home.resolve(path)).header("Accept", "text/html");
    }

    public HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString(UTF_8));
    }

    private void learn(HttpResponse<String> page) {
        Matcher found = TOKEN.matcher(page.body());
        if (!found.find()) {
            throw new AssertionError("no form on " + page.uri() + ": " + page.statusCode());
        }
        token = found.group(1);
    }
}
