package nl.vanregelsnaarruimte.endurance;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.vanregelsnaarruimte.Visitor;

/** Somebody who works with the application, at whichever node answers; a visitor with a link has no username. */
record Person(String username, String name, Visitor browser, Site site) {

    private static final int UNAVAILABLE = 503;
    private static final int FAULT = 500;

    static Person visitor(Site site) {
        return new Person("", "", new Visitor(0), site);
    }

    HttpResponse<String> get(String path) {
        return sure("GET " + path, () -> browser.at(site.port()).get(path));
    }

    /** A page with a form, which can be sent after this. */
    String open(String path) {
        HttpResponse<String> page = get(path);
        browser.learn(page);
        return page.body();
    }

    HttpResponse<String> post(String path, Map<String, ?> typed) {
        return sure("POST " + path, () -> browser.at(site.port()).post(path, typed));
    }

    private HttpResponse<String> sure(String what, Callable<HttpResponse<String>> asked) {
        HttpResponse<String> answer = answer(what, asked);
        if (answer.statusCode() == UNAVAILABLE) {
            throw new Lost(what + ": " + answer.statusCode());
        }
        if (answer.statusCode() >= FAULT) {
            throw new AssertionError(username + " " + what + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    private static HttpResponse<String> answer(String what, Callable<HttpResponse<String>> asked) {
        try {
            return asked.call();
        } catch (IOException e) {
            throw new Lost(what, e);
        } catch (Exception e) {
            throw new AssertionError(what, e);
        }
    }
}
