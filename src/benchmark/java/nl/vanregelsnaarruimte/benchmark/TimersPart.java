package nl.vanregelsnaarruimte.benchmark;

import java.util.ArrayList;
import java.util.List;

/** Many timers that are due at once: as many managers were silent for ten weeks. */
final class TimersPart implements Part {

    private static final Goal TIMERS = Goal.atLeast("timers", 0.8, 1.0);
    private static final int WARM = 500;
    private static final int DUE = Boolean.getBoolean("endurance") ? 10_000 : 1_000;

    @Override
    public String name() {
        return "timers";
    }

    @Override
    public String title() {
        return "Timers";
    }

    @Override
    public String note() {
        return "%,d timers that are due at once (with -Pendurance: 10,000), each the end of a proposal's wait for its mandate: the refusal is decided"
                        .formatted(DUE)
                + " and somebody gets the task to co-sign it. The anchor is the engine's job executor as it comes (ten"
                + " threads), with our models and empty beans, without mail. Ours keeps facts, log, work list and queued"
                + " mail besides, with the four threads that it has in use. On PostgreSQL; each round begins with a new"
                + " process and a copy of the same database, and with %,d timers that do not count.".formatted(WARM);
    }

    @Override
    public List<Row> measure(Bench bench) throws Exception {
        Database bare = prepared(bench, "timers-bare", EngineTimers.class);
        Database app = prepared(bench, "timers", OurTimers.class);
        List<Double> theirs = new ArrayList<>();
        List<Double> ours = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < bench.rounds(); round++) {
            theirs.add(perSecond(bench, "timers-bare", EngineTimers.class, bare));
            ours.add(perSecond(bench, "timers", OurTimers.class, app));
            ratios.add(ours.get(round) / theirs.get(round));
        }
        Spread ratio = Spread.of(ratios);
        return List.of(
                TIMERS.row(
                        "timers done in a second",
                        Spread.of(theirs).toString(),
                        Spread.of(ours).toString(),
                        ratio.median()),
                Row.told("the same: ratio of each round", "", "", ratio.toString()));
    }

    private static Database prepared(Bench bench, String name, Class<?> contender) throws Exception {
        Database database = bench.postgres(name);
        try (Child child = start(bench, name, contender, database)) {
            child.ask("prepare " + (WARM + DUE));
        }
        return database;
    }

    private static double perSecond(Bench bench, String name, Class<?> contender, Database prepared) throws Exception {
        try (Child child = start(bench, name, contender, bench.copy(name, prepared))) {
            child.ask("fire " + WARM);
            return Double.parseDouble(child.ask("fire " + DUE));
        }
    }

    private static Child start(Bench bench, String name, Class<?> contender, Database database) throws Exception {
        return Child.start(bench, name, contender, ClassPaths.production(), database);
    }
}
