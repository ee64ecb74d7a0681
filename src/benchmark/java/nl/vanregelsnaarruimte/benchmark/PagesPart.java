package nl.vanregelsnaarruimte.benchmark;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.vanregelsnaarruimte.Visitor;
import nl.vanregelsnaarruimte.journey.Forms;

/** The pages that are asked most, over HTTP with security on, beside a page that does nothing. */
final class PagesPart implements Part {

    private static final Goal MEMORY = Goal.atMost("G16", 480, 380);
    private static final int TEN = 10;
    private static final String START = "/voorstellen/nieuw";
    private static final Map<String, Object> FORM = form("title", "whatLimits", "example");

    @Override
    public String name() {
        return "pages";
    }

    @Override
    public String title() {
        return "Pages";
    }

    @Override
    public String note() {
        return "Pages in a second by ten at a time, and the p95 in ms by one alone, on PostgreSQL. The anchor is a page"
                + " of 25 rows from memory, without database, session or login. Saving is the sending of the first page"
                + " of a draft; its answer leads to the next page, which is not asked. All with the memory options of the"
                + " delivered start.";
    }

    @Override
    public List<Row> measure(Bench bench) throws Exception {
        List<Row> rows = new ArrayList<>();
        try (Child empty = start(bench, "empty-page", EmptyPage.class);
                Child ours = start(bench, "pages", OurPages.class)) {
            int emptyPort = Integer.parseInt(empty.ask("port"));
            int port = Integer.parseInt(ours.ask("port"));
            Timings alone = Load.of(bench, visitors(1, emptyPort, ""), visitor -> visitor.get("/"));
            Timings ten = Load.of(bench, visitors(TEN, emptyPort, ""), visitor -> visitor.get("/"));
            for (String page : List.of("proposal", "task")) {
                String path = ours.ask(page);
                rows.addAll(rows(page, bench, visitors(TEN, port, "imi"), visitor -> visitor.get(path), alone, ten));
            }
            List<Visitor> submitters = visitors(TEN, port, "indiener");
            Map<Visitor, String> drafts = drafts(submitters);
            rows.addAll(rows("save", bench, submitters, visitor -> save(visitor, drafts), alone, ten));
            double held = Start.megabytes(ours.pid());
            rows.add(MEMORY.absolute("MB of memory after this load", "", Spread.shown(held), held));
        }
        return rows;
    }

    private static Map<String, Object> form(String... fields) {
        Map<String, Object> form = new HashMap<>(Forms.proposal().typed());
        form.keySet().retainAll(List.of(fields));
        return Map.copyOf(form);
    }

    private static Child start(Bench bench, String name, Class<?> contender) throws Exception {
        return Child.start(bench, name, contender, ClassPaths.production(), bench.postgres(name), Readme.memory());
    }

    private static List<Row> rows(
            String what, Bench bench, List<Visitor> people, Load.Asking asking, Timings emptyAlone, Timings emptyTen)
            throws Exception {
        Timings alone = Load.of(bench, people.subList(0, 1), asking);
        Timings ten = Load.of(bench, people, asking);
        return List.of(
                Row.told(
                        what + ": in a second, ten at a time",
                        emptyTen.perSecond().toString(),
                        ten.perSecond().toString(),
                        Spread.shown(
                                ten.perSecond().median() / emptyTen.perSecond().median())),
                Row.told(
                        what + ": p95, one alone",
                        emptyAlone.p95().toString(),
                        alone.p95().toString(),
                        Spread.shown(alone.p95().median() / emptyAlone.p95().median())));
    }

    /** A new draft of each of them. */
    private static Map<Visitor, String> drafts(List<Visitor> submitters) throws IOException, InterruptedException {
        Map<Visitor, String> drafts = new HashMap<>();
        for (Visitor submitter : submitters) {
            String first = submitter
                    .post(START, Map.of())
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
            drafts.put(submitter, first.substring(0, first.lastIndexOf('/')) + "/beperking");
            save(submitter, drafts); // what was left empty would be given to the next one too
        }
        return drafts;
    }

    private static HttpResponse<String> save(Visitor submitter, Map<Visitor, String> drafts)
            throws IOException, InterruptedException {
        return submitter.post(drafts.getOrDefault(submitter, START), FORM);
    }

    private static List<Visitor> visitors(int people, int port, String username)
            throws IOException, InterruptedException {
        List<Visitor> visitors = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            Visitor visitor = new Visitor(port);
            visitors.add(username.isEmpty() ? visitor : visitor.login(username));
        }
        return visitors;
    }
}
