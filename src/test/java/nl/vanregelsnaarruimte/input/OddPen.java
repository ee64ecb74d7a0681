package nl.vanregelsnaarruimte.input;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vanregelsnaarruimte.journey.Window;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A window in which everybody types something odd with each text, and that keeps all pages that he saw. */
final class OddPen implements Window {

    private static final List<String> TEXTS = List.of(
            "\u05d0\u05d1\u05d2 \u0627\u0644\u0639",
            "kern \ud83d\ude92 \ud83c\uddf3\ud83c\uddf1",
            "kern${7*7}kern",
            "kern[[${7*7}]]kern",
            "kern[(${7*7})]kern",
            "kern__${7*7}__kern",
            "kern#{7*7}kern",
            "<script>kern()</script>",
            "\"><kern onkern=\"kern()\">",
            "</textarea><kern>",
            "&lt;kern&gt; &amp;",
            "'); drop table kern; --",
            "{0} {1,number} '{",
            "%s %n %d \\n",
            "=HYPERLINK(\"//kern\")",
            "@SUM(7*7)",
            "w".repeat(60));

    private final MockMvc http;
    private final List<String> typed = new ArrayList<>();
    private final List<Answer> pages = new ArrayList<>();

    OddPen(MockMvc http) {
        this.http = http;
    }

    /** Each text as it was typed. */
    List<String> typed() {
        return typed;
    }

    List<Answer> pages() {
        return pages;
    }

    @Override
    public MockHttpServletResponse send(@Nullable String username, MockHttpServletRequestBuilder request)
            throws Exception {
        MockHttpServletRequest sent = Window.asked(http, request);
        boolean post = sent.getMethod().equals("POST");
        Set<String> texts = post ? texts(username, sent.getRequestURI()) : Set.of();
        MockHttpServletResponse answer = Window.on(http).send(username, request.with(asked -> {
            texts.forEach(field -> type(asked, field));
            return asked;
        }));
        keep(answer);
        return answer;
    }

    /** The fields of this form in which one types. */
    private Set<String> texts(@Nullable String username, String path) throws Exception {
        Answer page = keep(Window.on(http).send(username, get(URI.create(path))));
        return FoundForm.on(page.page(), path).stream()
                .filter(form -> form.action().equals(path))
                .flatMap(form -> form.texts().stream())
                .collect(Collectors.toSet());
    }

    /** Numbers, dates and addresses stay what they are. */
    private void type(MockHttpServletRequest asked, String field) {
        String right = Objects.requireNonNullElse(asked.getParameter(field), "");
        if (right.matches("(?s).*\\p{L}{2}.*") && !right.contains("@")) {
            String odd = TEXTS.get(typed.size() % TEXTS.size());
            String both = odd.startsWith("=") ? odd + " " + right : right + " " + odd;
            typed.add(both);
            asked.setParameter(field, both);
        }
    }

    private Answer keep(MockHttpServletResponse answer) {
        String html = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
        Answer page = new Answer(
                "", answer.getStatus(), Objects.requireNonNullElse(answer.getContentType(), ""), html, "", "", "");
        if (page.isPage()) {
            pages.add(page);
        }
        return page;
    }
}
