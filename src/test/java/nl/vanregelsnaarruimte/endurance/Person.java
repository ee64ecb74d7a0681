package nl.vanregelsnaarruimte.endurance;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import nl.vanregelsnaarruimte.Visitor;

/** Somebody who works with the application, at whichever node answers; a visitor with a link has no username. */
record Person(String username, String name, Visitor browser, Site site) {

    private static final Duration MOMENT = Duration.ofMillis(50);
    private static final int UNAVAILABLE = 503;
    private static final int FAULT = 500;

    static Person visitor(Site site) {
        return new Person("", "", new Visitor(0), site);
    }

    HttpResponse<String> get(String path) {
        return sure("GET " + path, there -> there.get(path));
    }

    /** A page with a form, which can be sent after this. */
    String open(String path) {
        HttpResponse<String> page = get(path);
        browser.learn(page);
        return page.body();
    }

    HttpResponse<String> post(String path, Map<String, ?> typed) {
        return sure("POST " + path, there -> there.post(path, typed));
    }

    private HttpResponse<String> sure(String what, Asked asked) {
        HttpResponse<String> answer = answer(what, asked);
        if (answer.statusCode() == UNAVAILABLE) {
            throw site.lost(what, null);
        }
        if (answer.statusCode() >= FAULT) {
            throw new AssertionError(username + " " + what + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    /** A node that takes no calls any more has not heard this one: the next may be asked without doing it twice. */
    private HttpResponse<String> answer(String what, Asked asked) {
        try {
            return asked.at(browser.at(site.port()));
        } catch (ConnectException notHeard) {
            Patience.pause(MOMENT);
            return answer(what, asked);
        } catch (IOException e) {
            throw site.lost(what, e);
        } catch (InterruptedException e) {
            throw new AssertionError(what, e);
        }
    }

    /** Something that is asked of a node. */
    private interface Asked {
        HttpResponse<String> at(Visitor there) throws IOException, InterruptedException;
    }
}
