package nl.vanregelsnaarruimte.benchmark;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToDoubleFunction;

/** How long a start takes, and what it costs: plain, the first on an empty folder, and as delivered. */
final class StartPart implements Part {

    private static final String ANCHOR = "engine's starter";
    private static final String FIRST = "first start on an empty folder";
    private static final String LATER = "plain jar";
    private static final String APART = "jar taken apart, without archive";
    private static final String DELIVERED = "as delivered";

    private static final Goal PLAIN = Goal.atMost("G14", 1.5, 1.2);
    private static final Goal QUICK = Goal.atMost("G15", 0.8, 0.6);
    private static final Goal MEMORY = Goal.atMost("G16", 400, 300);

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String title() {
        return "Start";
    }

    @Override
    public String note() {
        return "Until the first good answer, at -Xmx256m. The anchor is camunda-bpm-spring-boot-starter-rest as it comes,"
                + " packed as our jar is, on H2 in memory. As delivered: the jar taken apart and an archive of its classes,"
                + " as README says under \"In production\".";
    }

    @Override
    public List<Row> measure(Bench bench) throws Exception {
        Path folder = bench.folder().resolve("start-" + UUID.randomUUID());
        Files.createDirectories(folder);
        Readme readme = new Readme(folder);
        readme.takeApart();
        List<String> delivered = readme.start();
        String apart = folder.resolve(delivered.get(delivered.size() - 1)).toString();
        Path starter = StarterJar.in(folder);
        Map<String, List<Start>> starts = new LinkedHashMap<>();
        // made once, so that each later start finds a database
        start(folder, "used", plain());
        for (int round = 0; round < bench.rounds(); round++) {
            add(starts, ANCHOR, anchor(folder, starter));
            add(starts, FIRST, start(folder, "empty-" + round, plain()));
            add(starts, LATER, start(folder, "used", plain()));
            add(starts, APART, start(folder, "used", java("-Xmx256m", "-jar", apart)));
            add(starts, DELIVERED, start(folder, "used", java(delivered.toArray(String[]::new))));
        }
        return rows(starts);
    }

    private static List<Row> rows(Map<String, List<Start>> starts) {
        List<Row> rows = new ArrayList<>();
        rows.addAll(rows(PLAIN, LATER, starts));
        rows.addAll(rows(QUICK, DELIVERED, starts));
        rows.add(told(FIRST + ": seconds", FIRST, starts, Start::seconds));
        rows.add(told(APART + ": seconds", APART, starts, Start::seconds));
        rows.add(told(APART + ": seconds of CPU", APART, starts, Start::cpuSeconds));
        for (String who : List.of(LATER, DELIVERED)) {
            Spread ours = spread(starts, who, Start::megabytes);
            String theirs = spread(starts, ANCHOR, Start::megabytes).toString();
            rows.add(MEMORY.absolute(who + ": MB of memory when idle", theirs, ours.toString(), ours.median()));
        }
        return rows;
    }

    private static List<Row> rows(Goal goal, String who, Map<String, List<Start>> starts) {
        return List.of(
                row(goal, who + ": seconds", who, starts, Start::seconds),
                row(goal, who + ": seconds of CPU", who, starts, Start::cpuSeconds));
    }

    private static Row told(String what, String who, Map<String, List<Start>> starts, ToDoubleFunction<Start> figure) {
        Spread anchor = spread(starts, ANCHOR, figure);
        Spread ours = spread(starts, who, figure);
        return Row.told(what, anchor.toString(), ours.toString(), Spread.shown(ours.median() / anchor.median()));
    }

    private static Row row(
            Goal goal, String what, String who, Map<String, List<Start>> starts, ToDoubleFunction<Start> figure) {
        Spread anchor = spread(starts, ANCHOR, figure);
        Spread ours = spread(starts, who, figure);
        return goal.row(what, anchor.toString(), ours.toString(), ours.median() / anchor.median());
    }

    private static Spread spread(Map<String, List<Start>> starts, String who, ToDoubleFunction<Start> figure) {
        return Spread.of(starts.getOrDefault(who, List.of()).stream()
                .mapToDouble(figure)
                .boxed()
                .toList());
    }

    private static void add(Map<String, List<Start>> starts, String who, Start start) {
        starts.computeIfAbsent(who, first -> new ArrayList<>()).add(start);
    }

    private static Start anchor(Path folder, Path starter) throws IOException, InterruptedException {
        int port = freePort();
        List<String> command = java(
                "-Xmx256m",
                "-jar",
                starter.toString(),
                "--server.port=" + port,
                "--spring.datasource.url=jdbc:h2:mem:rest",
                "--camunda.bpm.auto-deployment-enabled=false");
        return Start.of(command, Map.of(), "http://localhost:" + port + "/engine-rest/engine", folder, "rest");
    }

    private static Start start(Path folder, String data, List<String> command)
            throws IOException, InterruptedException {
        int port = freePort();
        Path home = folder.resolve(data);
        Map<String, String> environment = Map.of(
                "PORT", String.valueOf(port),
                "DATA", home.toString(),
                "DB_URL", "jdbc:h2:file:" + home.resolve("ruimte") + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0");
        String address = "http://localhost:" + port + "/actuator/health/readiness";
        return Start.of(command, environment, address, folder, data);
    }

    private static List<String> plain() throws IOException {
        return java("-Xmx256m", "-jar", ClassPaths.jar().toString());
    }

    private static List<String> java(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(List.of(arguments));
        return command;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
