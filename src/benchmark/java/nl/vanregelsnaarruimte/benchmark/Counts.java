package nl.vanregelsnaarruimte.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.vanregelsnaarruimte.benchmark.Counted.Action;

/** How often an action asks the database: figures without noise. */
final class Counts implements Part {

    private static final Path WHOLE_POSTS = Path.of("src/test/resources/round-trips.txt");
    private static final Pattern TASK = Pattern.compile("action +(\\d+) +/taken/Task_.*");

    @Override
    public String name() {
        return "counts";
    }

    @Override
    public String title() {
        return "Statements and commits";
    }

    @Override
    public String note() {
        return "One life, counted. An action of the anchor is asking for the task, claiming it when it is free, and"
                + " completing it; ours is all that the services do. A batch of one statement counts once. Whole POSTs,"
                + " with session and login, stand in round-trips.txt, where a test holds each to its figure.";
    }

    @Override
    public List<Row> measure(Bench bench) throws Exception {
        List<Action> bare = count(bench, "bare-counts", BareEngine.class);
        List<Action> ours = count(bench, "app-counts", Services.class);
        List<Row> rows = new ArrayList<>();
        double whole = wholePosts().median();
        double asked = Spread.of(each(bare, Action::statements)).median();
        rows.add(Goal.atMost("G5", 36, 30)
                .absolute(
                        "statements of an ordinary action, whole POST",
                        text(asked),
                        wholePosts().toString(),
                        whole));
        double commits = mean(ours, Action::commits);
        rows.add(Goal.atMost("G6", 1, 1)
                .absolute("commits of an action", text(mean(bare, Action::commits)), text(commits), commits));
        rows.add(Goal.atMost("G7", 700, 620)
                .absolute(
                        "statements of a life, services",
                        text(sum(bare, Action::statements)),
                        text(sum(ours, Action::statements)),
                        sum(ours, Action::statements)));
        rows.add(Goal.atMost("G7", 20, 19)
                .absolute(
                        "commits of %d actions; a life has %d and %d"
                                .formatted(LifeCycle.ACTIONS, bare.size(), ours.size()),
                        text(mean(bare, Action::commits) * LifeCycle.ACTIONS),
                        text(commits * LifeCycle.ACTIONS),
                        commits * LifeCycle.ACTIONS));
        rows.addAll(pages());
        ours.forEach(action -> rows.add(Row.told(action.name(), anchor(bare, action), shown(action), "")));
        return rows;
    }

    private static List<Action> count(Bench bench, String name, Class<?> contender) throws Exception {
        try (Child child = Child.start(
                bench, name, contender, ClassPaths.production(), bench.postgres(name), SqlCounting.PROPERTY)) {
            child.ask("lives 5 1");
            return Counted.parse(child.ask(Walking.COUNT));
        }
    }

    /** Statements of each page, the dearest of its kind. */
    private static List<Row> pages() throws IOException {
        double worklist = dearest("/werkvoorraad");
        double dossier = dearest("/voorstellen/{reference}(?:/dossier/\\w+)?");
        return List.of(
                Goal.atMost("G8", 5, 3).absolute("statements of the work list", "", text(worklist), worklist),
                Goal.atMost("G8", 10, 7).absolute("statements of a proposal's pages", "", text(dossier), dossier));
    }

    private static double dearest(String path) throws IOException {
        Pattern page =
                Pattern.compile("page +(\\d+) +" + path.replace("{", "\\{").replace("}", "\\}") + " \\S+");
        try (Stream<String> lines = Files.lines(WHOLE_POSTS)) {
            return lines.map(page::matcher)
                    .filter(Matcher::matches)
                    .mapToDouble(found -> Double.parseDouble(found.group(1)))
                    .max()
                    .orElseThrow();
        }
    }

    /** Statements of the POST of each task, without its one commit. */
    private static Spread wholePosts() throws IOException {
        try (Stream<String> lines = Files.lines(WHOLE_POSTS)) {
            return Spread.of(lines.map(TASK::matcher)
                    .filter(Matcher::matches)
                    .map(found -> Double.parseDouble(found.group(1)) - 1)
                    .toList());
        }
    }

    private static String anchor(List<Action> bare, Action ours) {
        return bare.stream()
                .filter(action -> action.name().equals(ours.name()))
                .findFirst()
                .map(Counts::shown)
                .orElse("–");
    }

    private static String shown(Action action) {
        return action.statements() + " + " + action.commits();
    }

    private static List<Double> each(List<Action> actions, ToIntFunction<Action> figure) {
        return actions.stream()
                .map(action -> (double) figure.applyAsInt(action))
                .toList();
    }

    private static double sum(List<Action> actions, ToIntFunction<Action> figure) {
        return actions.stream().mapToInt(figure).sum();
    }

    private static double mean(List<Action> actions, ToIntFunction<Action> figure) {
        return sum(actions, figure) / actions.size();
    }

    private static String text(double figure) {
        return Spread.shown(figure);
    }
}
