package nl.vanregelsnaarruimte.benchmark;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import nl.vanregelsnaarruimte.Visitor;

/** People who ask for a page again and again, each with a session of his own. */
final class Load {

    /** What one of them asks; a refusal is a fault. */
    @FunctionalInterface
    interface Asking {

        HttpResponse<String> ask(Visitor visitor) throws IOException, InterruptedException;
    }

    /** As long as the pages warmed up that the goals were taken from; colder ones tell of the compiler. */
    private static final int WARM_SECONDS = 18;

    private static final String USERNAME = "imi-coordinator";

    private Load() {}

    /** By people who have logged in; a first round warms up and does not count. */
    static Timings of(Bench bench, int port, int people, Asking asking) throws Exception {
        List<Visitor> visitors = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            visitors.add(new Visitor(port).login(USERNAME));
        }
        return of(bench, visitors, asking);
    }

    static Timings of(Bench bench, List<Visitor> visitors, Asking asking) throws Exception {
        Repeated.Turn turn = worker -> check(asking.ask(visitors.get(worker)));
        Timing.of(visitors.size(), WARM_SECONDS, turn);
        Timings timings = new Timings();
        for (int round = 0; round < bench.rounds(); round++) {
            timings.add(Timing.of(visitors.size(), bench.seconds(), turn));
        }
        return timings;
    }

    private static void check(HttpResponse<String> page) {
        String next = page.headers().firstValue("Location").orElse("");
        if (page.statusCode() >= 400 || next.contains("/inloggen")) {
            throw new IllegalStateException(page.uri() + " answers " + page.statusCode());
        }
    }
}
