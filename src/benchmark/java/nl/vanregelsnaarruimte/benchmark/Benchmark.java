package nl.vanregelsnaarruimte.benchmark;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Measures the product beside the bare engine, part by part. */
final class Benchmark {

    private static final List<Part> PARTS = List.of(
            new Lives(),
            new Counts(),
            new Space(),
            new WorkListPart(),
            new PagesPart(),
            new TimersPart(),
            new StartPart(),
            new FilePart());

    private Benchmark() {}

    public static void main(String[] args) throws Exception {
        System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        String only = System.getProperty("benchmark.only", "");
        List<String> named = only.isBlank() ? List.of() : Arrays.asList(only.split(",", -1));
        for (String name : named) {
            if (PARTS.stream().noneMatch(part -> part.name().equals(name))) {
                throw new IllegalArgumentException("no part is called " + name);
            }
        }
        try (Bench bench = Bench.open()) {
            Report report = new Report(Machine.described(bench));
            for (Part part : PARTS) {
                if (named.isEmpty() || named.contains(part.name())) {
                    report.add(part, part.measure(bench));
                }
            }
        }
    }
}
