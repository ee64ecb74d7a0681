package nl.vanregelsnaarruimte.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;
import nl.vanregelsnaarruimte.AppTest;
import nl.vanregelsnaarruimte.RealTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What only the server itself decides: requests that no browser makes. */
@AppTest
class RawRequestTests {

    private static final String HEAD = "Host: localhost\r\nConnection: close\r\nAccept: text/html\r\n";

    @LocalServerPort
    private int port;

    @Autowired
    private RealTokens tokens;

    @BeforeEach
    void asABrowserGetsThem() {
        tokens.putBack();
    }

    static Stream<Arguments> requests() {
        return Stream.of(
                row("no method", " / HTTP/1.1\r\n" + HEAD + "\r\n"),
                row("no line", "kern\r\n\r\n"),
                row("a method that is none", "KE(RN / HTTP/1.1\r\n" + HEAD + "\r\n"),
                row("a brace in the path", "GET /{kern} HTTP/1.1\r\n" + HEAD + "\r\n"),
                row("a raw byte in the path", "GET /\u00ff HTTP/1.1\r\n" + HEAD + "\r\n"),
                row("a space in the path", "GET /a b HTTP/1.1\r\n" + HEAD + "\r\n"),
                row("an unknown version", "GET / HTTP/9.9\r\n" + HEAD + "\r\n"),
                row("broken percent-encoding", "GET /pilots/%zz HTTP/1.1\r\n" + HEAD + "\r\n"),
                row("half a percent-encoding", "GET /pilots/% HTTP/1.1\r\n" + HEAD + "\r\n"),
                row("broken UTF-8 in the path", "GET /pilots/%ff%fe HTTP/1.1\r\n" + HEAD + "\r\n"),
                row("nothing's byte in the path", "GET /pilots/%00 HTTP/1.1\r\n" + HEAD + "\r\n"),
                row("broken UTF-8 in the query", "GET /catalogus?woord=%ff%fe%C3 HTTP/1.1\r\n" + HEAD + "\r\n"),
                row(
                        "broken percent-encoding in the query",
                        "GET /catalogus?woord=%zz&sector=% HTTP/1.1\r\n" + HEAD + "\r\n"),
                row("nothing's byte in the query", "GET /catalogus?woord=a%00b HTTP/1.1\r\n" + HEAD + "\r\n"),
                row("no host", "GET / HTTP/1.1\r\nConnection: close\r\n\r\n"),
                row("two hosts", "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n"),
                row("a host that is none", "GET / HTTP/1.1\r\nHost: ke rn{}\r\nConnection: close\r\n\r\n"),
                row("a header without a name", "GET / HTTP/1.1\r\n: kern\r\n" + HEAD + "\r\n"),
                row(
                        "a header that is too long",
                        "GET / HTTP/1.1\r\n" + HEAD + "Kern: " + "k".repeat(20_000) + "\r\n\r\n"),
                row("a path that is too long", "GET /" + "k".repeat(20_000) + " HTTP/1.1\r\n" + HEAD + "\r\n"),
                row("a thousand headers", "GET / HTTP/1.1\r\n" + HEAD + "K: k\r\n".repeat(1_000) + "\r\n"),
                row("a length that is none", "POST /inloggen HTTP/1.1\r\n" + HEAD + "Content-Length: kern\r\n\r\n"),
                row("a negative length", "POST /inloggen HTTP/1.1\r\n" + HEAD + "Content-Length: -1\r\n\r\n"),
                row(
                        "two lengths",
                        "POST /inloggen HTTP/1.1\r\n" + HEAD + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nab"),
                row(
                        "pieces that are none",
                        "POST /inloggen HTTP/1.1\r\n" + HEAD + "Transfer-Encoding: chunked\r\n\r\nkern\r\n"),
                row("an unknown transfer", "POST /inloggen HTTP/1.1\r\n" + HEAD + "Transfer-Encoding: kern\r\n\r\n"),
                row("another expectation", "GET / HTTP/1.1\r\n" + HEAD + "Expect: kern\r\n\r\n"),
                row(
                        "a cookie that is none",
                        "GET / HTTP/1.1\r\n" + HEAD + "Cookie: =;kern=\"a;b\u0001\"; SESSION=" + "\u00ff\r\n\r\n"),
                row("a session that is none", "GET / HTTP/1.1\r\n" + HEAD + "Cookie: SESSION=' or 1=1 --\r\n\r\n"),
                row("a range that is none", "GET /ruimte.css HTTP/1.1\r\n" + HEAD + "Range: bytes=9-1,kern\r\n\r\n"),
                row("a date that is none", "GET /ruimte.css HTTP/1.1\r\n" + HEAD + "If-Modified-Since: kern\r\n\r\n"),
                row(
                        "a language that is none",
                        "GET / HTTP/1.1\r\n" + HEAD + "Accept-Language: " + "k-".repeat(500) + "\r\n\r\n"),
                row("a trace", "TRACE / HTTP/1.1\r\n" + HEAD + "\r\n"),
                row("too many fields", form("a=1&".repeat(20_000))),
                row("broken percent-encoding in a field", form("username=%zz&password=%")),
                row("broken UTF-8 in a field", form("username=%ff%fe&password=\u00c3")),
                row("a megabyte", form("username=" + "k".repeat(1 << 20))),
                row("three megabytes", form("username=" + "k".repeat(3 << 20))));
    }

    private static Arguments row(String what, String request) {
        return Arguments.of(what, request);
    }

    private static String form(String body) {
        String token = "11111111-1111-1111-1111-111111111111";
        String all = "_csrf=" + token + "&" + body;
        return "POST /inloggen HTTP/1.1\r\n" + HEAD + "Cookie: XSRF-TOKEN=" + token
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + all.length() + "\r\n\r\n"
                + all;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("requests")
    void getsAPageThatTellsNothing(String what, String request) throws IOException {
        String answer = new Wire(port).send(request);
        // 501 and 505 are what the protocol says of a transfer and of a version that nobody knows
        assertThat(answer).matches("(?s)HTTP/1\\.1 (?:[234]\\d\\d|501|505) .*");
        assertThat(answer.toLowerCase(Locale.ROOT)).doesNotContain(Judge.INSIDE).doesNotContain("kern49", "<kern");
        if (answer.contains("<html")) {
            assertThat(answer).contains("<html lang=\"nl\"", "<h1");
        }
    }
}
