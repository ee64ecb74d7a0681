package nl.vanregelsnaarruimte.access;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** All that a server answers: each route that it has, each file, and what nobody should ask. */
class EveryAnswer {

    static final String PASSWORD = "demo";

    private static final String REST = " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";
    private static final int TOO_MUCH = 2_200_000;
    private static final int TOO_LONG = 20_000;

    private final int port;
    private final Caller caller;

    EveryAnswer(int port, String... headers) {
        this.port = port;
        this.caller = new Caller(port, headers);
    }

    /** Logs in, and goes on as this person. */
    Answer login(String username) throws IOException {
        return caller.login(username, PASSWORD);
    }

    /** Each route that somebody could take; a form is refused, since it has no token. */
    Map<String, Answer> routes(List<RequestMappingInfoHandlerMapping> mappings) throws IOException {
        Map<String, Answer> answers = new TreeMap<>();
        for (String route : RouteTable.routesOf(mappings)) {
            answers.put(route, ask(route.replaceAll("\\{[^}]*}", "none").replace("/**", "/none")));
        }
        answers.put("logout", ask("POST /uitloggen"));
        return answers;
    }

    /** Each file that is there for the browser. */
    Map<String, Answer> files() throws IOException {
        Map<String, Answer> answers = new TreeMap<>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:/static/**")) {
            if (!file.isReadable()) {
                continue;
            }
            String path = file.getURL().getPath();
            String asked = "GET " + path.substring(path.lastIndexOf("/static/") + "/static".length());
            answers.put(asked, ask(asked));
        }
        return answers;
    }

    /** What the application refuses, in one way or another. */
    Map<String, Answer> refusals() throws IOException {
        Map<String, Answer> answers = new TreeMap<>();
        for (String asked : List.of(
                "GET /no-such-page",
                "GET //",
                "GET /a;b",
                "GET /error",
                "GET /WEB-INF/x",
                "GET /META-INF/x",
                "TRACE /",
                "PROPFIND /",
                "PUT /inloggen",
                "OPTIONS /inloggen",
                "HEAD /",
                "CONNECT /")) {
            answers.put(asked, ask(asked));
        }
        answers.put("of the server itself", Answer.on(port, "OPTIONS *" + REST + "\r\n"));
        answers.put("too much", Answer.form(port, "POST", "/inloggen", "a".repeat(TOO_MUCH)));
        return answers;
    }

    /** What the server refuses before the application hears of it. */
    Map<String, Answer> riddles() throws IOException {
        Map<String, Answer> answers = new TreeMap<>();
        for (String riddle : List.of(
                "GET /.." + REST,
                "GET /%zz" + REST,
                "GET /%00" + REST,
                "GET /a{b" + REST,
                "GET /\u00e9" + REST,
                "G\u0001T /" + REST,
                "GET http://[" + REST,
                "GET /" + "a".repeat(TOO_LONG) + REST,
                "GET /" + REST + "Content-Length: -5\r\n",
                "GET /" + REST + "Host: twice\r\n",
                "GET / HTTP/1.1\r\n",
                "GET / HTTP/9.9\r\n",
                "GIVE\r\n")) {
            answers.put(riddle, Answer.on(port, riddle + "\r\n"));
        }
        return answers;
    }

    private Answer ask(String route) throws IOException {
        String[] words = route.split(" ");
        return caller.ask(words[0], words[1]);
    }
}
