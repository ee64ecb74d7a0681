package nl.vanregelsnaarruimte.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The work list as it grows, as query and as page, beside the engine's own task query with its count. */
final class WorkListPart implements Part {

    private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000, 300_000);
    private static final int MIDDLE = 100_000;
    private static final String PATH = "/werkvoorraad";

    private static final Goal QUERY = Goal.atMost("G9", 0.01, 0.0025);
    private static final Goal GROWTH = Goal.atMost("G10", 1.5, 1.2);
    private static final Goal PAGE_ALONE = Goal.atMost("G11", 12, 6);
    private static final Goal PAGES = Goal.atLeast("G12", 400, 700);
    private static final Goal PAGE_OF_TEN = Goal.atMost("G12", 50, 30);
    private static final Goal PAGE_TO_QUERY = Goal.atMost("G13", 0.05, 0.02);

    @Override
    public String name() {
        return "worklist";
    }

    @Override
    public String title() {
        return "The work list";
    }

    @Override
    public String note() {
        return "Open tasks in six groups, read by somebody in two of them: 25 in the order of their terms. The anchor is"
                + " the engine's task query with its count; a deep page begins past half of the year (ours), or at a"
                + " sixth of the tasks (the engine's). Pages are asked over HTTP by people who have logged in, at 300,000"
                + " tasks where nothing else is said; what asks shares the machine with what answers. Times are in"
                + " milliseconds.";
    }

    @Override
    public List<Row> measure(Bench bench) throws Exception {
        List<Row> rows = new ArrayList<>();
        rows.addAll(measure(bench, "PostgreSQL", bench.postgres("worklist"), bench.postgres("tasklist")));
        rows.addAll(measure(bench, "H2", bench.h2("worklist"), bench.h2("tasklist")));
        return rows;
    }

    private static List<Row> measure(Bench bench, String vendor, Database own, Database engines) throws Exception {
        List<Row> rows = new ArrayList<>();
        Map<String, Timings> all = new LinkedHashMap<>();
        try (Child ours = Child.start(bench, "worklist", OurWorkList.class, ClassPaths.production(), own);
                Child engine = Child.start(bench, "tasklist", EngineWorkList.class, ClassPaths.production(), engines)) {
            int filled = 0;
            for (int size : SIZES) {
                String fill = "fill " + (filled + 1) + " " + size;
                ours.ask(fill);
                engine.ask(fill);
                if (filled == 0) {
                    ours.ask("first " + 2 * bench.seconds());
                    ours.ask("deep " + 2 * bench.seconds());
                }
                rounds(bench, all, size, ours, engine);
                if (size == MIDDLE) {
                    all.put("page", page(bench, ours, 1));
                }
                filled = size;
            }
            rows.addAll(queries(vendor, all));
            rows.addAll(pages(vendor, page(bench, ours, 1), page(bench, ours, 10)));
        }
        return rows;
    }

    private static void rounds(Bench bench, Map<String, Timings> all, int size, Child ours, Child engine)
            throws Exception {
        for (int round = 0; round < bench.rounds(); round++) {
            for (String page : List.of("first", "deep")) {
                add(all, "engine " + page + size, engine.ask(page + " " + bench.seconds() + " " + size / 6));
                add(all, "ours " + page + size, ours.ask(page + " " + bench.seconds()));
            }
        }
    }

    private static void add(Map<String, Timings> all, String key, String answer) {
        all.computeIfAbsent(key, first -> new Timings()).add(Timing.parse(answer));
    }

    private static List<Row> queries(String vendor, Map<String, Timings> all) {
        List<Row> rows = new ArrayList<>();
        for (int size : SIZES) {
            for (String page : List.of("first", "deep")) {
                Timings ours = all.getOrDefault("ours " + page + size, new Timings());
                Timings engine = all.getOrDefault("engine " + page + size, new Timings());
                String what = "%s page of %,d, %s: p95".formatted(page, size, vendor);
                double ratio = ours.p95().median() / engine.p95().median();
                String anchor = engine.p95().toString();
                String own = ours.p95().toString();
                rows.add(
                        size == MIDDLE
                                ? QUERY.row(what, anchor, own, ratio)
                                : Row.told(what, anchor, own, Spread.shown(ratio)));
            }
        }
        rows.add(growth(vendor, "first", all));
        rows.add(growth(vendor, "deep", all));
        double query =
                all.getOrDefault("engine first" + MIDDLE, new Timings()).p50().median();
        Timings page = all.getOrDefault("page", new Timings());
        rows.add(PAGE_TO_QUERY.row(
                "whole page against the engine's bare query, 100,000, " + vendor + ": p50",
                Spread.shown(query),
                page.p50().toString(),
                page.p50().median() / query));
        return rows;
    }

    private static Row growth(String vendor, String page, Map<String, Timings> all) {
        return GROWTH.absolute(
                "growth of p50 from 1,000 to 300,000, " + page + " page, " + vendor,
                Spread.shown(grew("engine ", page, all)),
                Spread.shown(grew("ours ", page, all)),
                grew("ours ", page, all));
    }

    private static double grew(String who, String page, Map<String, Timings> all) {
        double small = all.getOrDefault(who + page + 1_000, new Timings()).p50().median();
        return all.getOrDefault(who + page + 300_000, new Timings()).p50().median() / small;
    }

    private static List<Row> pages(String vendor, Timings alone, Timings ten) {
        return List.of(
                PAGE_ALONE.absolute(
                        "whole page, one at a time, " + vendor + ": p95",
                        "",
                        alone.p95().toString(),
                        alone.p95().median()),
                PAGES.absolute(
                        "whole pages in a second, ten at a time, " + vendor,
                        "",
                        ten.perSecond().toString(),
                        ten.perSecond().median()),
                PAGE_OF_TEN.absolute(
                        "whole page, ten at a time, " + vendor + ": p95",
                        "",
                        ten.p95().toString(),
                        ten.p95().median()));
    }

    private static Timings page(Bench bench, Child ours, int people) throws Exception {
        return Load.of(bench, Integer.parseInt(ours.ask("port")), people, visitor -> visitor.get(PATH));
    }
}
