package nl.vanregelsnaarruimte.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Whole life cycles per second: the product beside the bare engine with the same models. */
final class Lives implements Part {

    private static final int WARM = 150;

    private static final Goal ON_POSTGRES = Goal.atLeast("G1", 1.0, 1.25);
    private static final Goal ON_H2 = Goal.atLeast("G2", 0.8, 1.0);
    private static final Goal OTHER_ENGINE = Goal.atLeast("G3", 1.1, 1.4);
    private static final Goal OVER_HTTP = Goal.atLeast("G4", 0.5, 0.7);

    @Override
    public String name() {
        return "lives";
    }

    @Override
    public String title() {
        return "Life cycles per second";
    }

    @Override
    public String note() {
        return "The same road of " + LifeCycle.ACTIONS + " actions for all: sending in, sixteen tasks and the brake."
                + " So the ratio per life is the ratio per action. The anchor is the engine with our models and empty"
                + " beans, without mail; ours keeps facts, log, work list and queued mail, checks each right, and"
                + " besides lets two colleagues answer and the decider read his letter. Over HTTP the forms of sending in"
                + " are sent one by one, and each action is a POST and the page that it leads to. Flowable runs our"
                + " models in its own dialect, with one decision less.";
    }

    @Override
    public List<Row> measure(Bench bench) throws Exception {
        List<Row> rows = new ArrayList<>();
        try (Child bare = start(bench, "bare-pg", BareEngine.class, bench.postgres("bare"));
                Child app = start(bench, "app-pg", Services.class, bench.postgres("app"));
                Child web = start(bench, "web-pg", Website.class, bench.postgres("web"));
                Child other = start(bench, "flowable-pg", FlowableEngine.class, bench.postgres("flowable"))) {
            Duel one = new Duel(bench, 1, 1, List.of(bare, app, other));
            rows.addAll(rows(ON_POSTGRES, "PostgreSQL, 1 thread", one, bare, app));
            rows.addAll(rows(OTHER_ENGINE, "Flowable, PostgreSQL, 1 thread", one, other, app));
            Duel four = new Duel(bench, 4, 1, List.of(bare, app, other, web));
            rows.addAll(rows(ON_POSTGRES, "PostgreSQL, 4 threads", four, bare, app));
            rows.addAll(rows(OTHER_ENGINE, "Flowable, PostgreSQL, 4 threads", four, other, app));
            rows.addAll(overHttp(four, bare, web, Integer.parseInt(web.ask(Website.FORMS))));
        }
        try (Child bare = start(bench, "bare-h2", BareEngine.class, bench.h2("bare"));
                Child app = start(bench, "app-h2", Services.class, bench.h2("app"))) {
            Duel one = new Duel(bench, 1, 1, List.of(bare, app));
            rows.addAll(rows(ON_H2, "H2, 1 thread", one, bare, app));
            Duel four = new Duel(bench, 4, 1, List.of(bare, app));
            rows.addAll(rows(ON_H2, "H2, 4 threads", four, bare, app));
        }
        return rows;
    }

    /** With its compilers done, as far as so many lives bring them. */
    private static Child start(Bench bench, String name, Class<?> contender, Database database) throws IOException {
        boolean foreign = contender == FlowableEngine.class;
        String classPath = foreign ? ClassPaths.everything() : ClassPaths.production();
        Child child = Child.start(bench, name, contender, classPath, database);
        child.ask("lives " + WARM + " 4");
        return child;
    }

    /** Over HTTP a life has more that people do, so what counts is what they do in a second. */
    private static List<Row> overHttp(Duel duel, Child anchor, Child ours, int forms) {
        Spread ratio = duel.ratio(ours, anchor);
        double bare = duel.perSecond(anchor).median() * LifeCycle.ACTIONS;
        double web = duel.perSecond(ours).median() * forms;
        return List.of(
                OVER_HTTP.row(
                        "actions/s over HTTP, PostgreSQL, 4 clients; " + LifeCycle.ACTIONS + " and " + forms
                                + " in a life",
                        Spread.shown(bare),
                        Spread.shown(web),
                        ratio.median() * forms / LifeCycle.ACTIONS),
                Row.told(
                        "whole lives/s over HTTP",
                        duel.perSecond(anchor).toString(),
                        duel.perSecond(ours).toString(),
                        "rounds: " + ratio),
                cpu(duel, anchor, ours, ""));
    }

    private static List<Row> rows(Goal goal, String where, Duel duel, Child anchor, Child ours) {
        Spread ratio = duel.ratio(ours, anchor);
        return List.of(
                goal.row(
                        "lives/s, " + where,
                        duel.perSecond(anchor).toString(),
                        duel.perSecond(ours).toString(),
                        ratio.median()),
                cpu(duel, anchor, ours, "rounds: " + ratio));
    }

    private static Row cpu(Duel duel, Child anchor, Child ours, String more) {
        String what = "ms of CPU in the JVM for a life";
        return Row.told(
                what, duel.cpuMillis(anchor).toString(), duel.cpuMillis(ours).toString(), more);
    }
}
