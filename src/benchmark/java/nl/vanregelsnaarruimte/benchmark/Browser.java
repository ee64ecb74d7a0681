package nl.vanregelsnaarruimte.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicInteger;
import nl.vanregelsnaarruimte.Visitor;
import nl.vanregelsnaarruimte.journey.Forms;

/** Sends forms as a browser does, and counts them. */
record Browser(Visitor visitor, AtomicInteger sent) {

    /** Sends a form, opens the page that comes next, and gives its path. */
    String sends(String path, Forms.Form form) throws IOException, InterruptedException {
        HttpResponse<String> answer = post(path, form);
        String next = answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new IllegalStateException(path + " answers " + answer.statusCode()));
        check(visitor.get(next));
        return URI.create(next).getPath();
    }

    /** Opens the page of a link, and sends its form. */
    void answers(String path, Forms.Form form) throws IOException, InterruptedException {
        visitor.open(path);
        HttpResponse<String> answer = post(path, form);
        if (answer.headers().firstValue("Location").isEmpty()) {
            check(answer);
        }
    }

    private HttpResponse<String> post(String path, Forms.Form form) throws IOException, InterruptedException {
        sent.incrementAndGet();
        return visitor.post(path, form.typed());
    }

    private static void check(HttpResponse<String> page) {
        if (page.statusCode() != 200) {
            throw new IllegalStateException(page.uri() + " answers " + page.statusCode());
        }
    }
}
