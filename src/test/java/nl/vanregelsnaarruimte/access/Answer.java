package nl.vanregelsnaarruimte.access;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.Socket;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What came back on a request that was written to the server character by character.
 *
 * @param head the status line and the headers
 */
record Answer(List<String> head, String body) {

    /** What a browser sends, with these headers too. */
    static Answer to(int port, String method, String path, String... headers) throws IOException {
        return form(port, method, path, "", headers);
    }

    /** What a browser sends when a form is filled in. */
    static Answer form(int port, String method, String path, String body, String... headers) throws IOException {
        String more = Stream.of(headers).map(header -> header + "\r\n").collect(Collectors.joining());
        return on(port, """
                %s %s HTTP/1.1\r
                Host: localhost:%d\r
                Connection: close\r
                Content-Type: application/x-www-form-urlencoded\r
                Content-Length: %d\r
                %s\r
                %s""".formatted(method, path, port, body.length(), more, body));
    }

    /** Whatever these characters are: what no browser sends as well. */
    static Answer on(int port, String request) throws IOException {
        try (Socket line = new Socket("localhost", port)) {
            line.getOutputStream().write(request.getBytes(ISO_8859_1));
            line.shutdownOutput();
            String[] parts = new String(line.getInputStream().readAllBytes(), ISO_8859_1).split("\r\n\r\n", 2);
            return new Answer(List.of(parts[0].split("\r\n")), parts[1]);
        }
    }

    int status() {
        return Integer.parseInt(head.get(0).split(" ")[1]);
    }

    /** Each value of this header. */
    List<String> all(String name) {
        String begin = name.toLowerCase(Locale.ROOT) + ": ";
        return head.stream()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(begin))
                .map(line -> line.substring(begin.length()))
                .toList();
    }

    /** Without the page, which may be long. */
    @Override
    public String toString() {
        return head.toString();
    }
}
