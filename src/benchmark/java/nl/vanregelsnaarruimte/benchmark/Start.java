package nl.vanregelsnaarruimte.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** One start of a server: until it answers, what it cost, and what it then holds of memory. */
record Start(double seconds, double cpuSeconds, double megabytes) {

    private static final Duration SETTLED = Duration.ofSeconds(2);
    private static final int POLL = 20;
    private static final double NANO = 1e9;

    /** Starts it in a folder, where its log comes too, waits for its first good answer, looks two seconds later, and ends it. */
    static Start of(List<String> command, Map<String, String> environment, String address, Path folder, String name)
            throws IOException, InterruptedException {
        Path log = folder.resolve(name + ".log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        long began = System.nanoTime();
        Process process = builder.start();
        try {
            awaitAnswer(process, address, log);
            double seconds = (System.nanoTime() - began) / NANO;
            double cpu = process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / NANO;
            Thread.sleep(SETTLED.toMillis());
            return new Start(seconds, cpu, megabytes(process.pid()));
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    /** What a process holds of the machine's memory; nothing is known of it outside Linux. */
    static double megabytes(long process) throws IOException {
        Path status = Path.of("/proc", String.valueOf(process), "status");
        return Files.isReadable(status)
                ? Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                        .findFirst()
                        .orElse(0)
                : 0;
    }

    private static void awaitAnswer(Process process, String address, Path log) throws InterruptedException {
        HttpClient http = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
        while (!answers(http, request)) {
            if (!process.isAlive()) {
                throw new IllegalStateException("it did not start: see " + log);
            }
            Thread.sleep(POLL);
        }
    }

    private static boolean answers(HttpClient http, HttpRequest request) throws InterruptedException {
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
