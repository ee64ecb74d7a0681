package nl.vanregelsnaarruimte.benchmark;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** What a page costs that does nothing: 25 rows of six cells from memory, without a database, a session or a login. */
@RestController
@ImportAutoConfiguration({
    ServletWebServerFactoryAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class
})
class EmptyPage {

    private static final String TEMPLATE = """
            <!DOCTYPE html>
            <html lang="nl">
            <head><title th:text="${title}"></title></head>
            <body><h1 th:text="${title}"></h1>
            <table><tr th:each="row : ${rows}"><td th:each="cell : ${row}" th:text="${cell}"></td>
            <td><form method="post" th:action="${row[0]}"><button>Open</button></form></td></tr></table>
            </body>
            </html>
            """;

    private final SpringTemplateEngine templates = new SpringTemplateEngine();
    private final List<List<String>> rows = IntStream.range(0, 25)
            .mapToObj(row -> IntStream.range(0, 6)
                    .mapToObj(cell -> "Rij " + row + ", cel " + cell)
                    .toList())
            .toList();

    EmptyPage() {
        templates.setTemplateResolver(new StringTemplateResolver());
    }

    public static void main(String[] args) throws IOException {
        Served.by(() -> {
            var context =
                    (ServletWebServerApplicationContext) SpringApplication.run(EmptyPage.class, "--server.port=0");
            return question -> String.valueOf(context.getWebServer().getPort());
        });
    }

    @GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE)
    String page() {
        return templates.process(
                TEMPLATE, new Context(Locale.ROOT, Map.of("title", "Vijfentwintig regels", "rows", rows)));
    }
}
