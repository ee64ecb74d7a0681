package nl.vanregelsnaarruimte.endurance;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The packaged application in a process of its own, as in production; it can be killed and started again. */
final class Node implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(3);
    private static final int STOP_SECONDS = 60;
    private static final Pattern FIRST_LINK = Pattern.compile("(/welkom/[A-Za-z0-9_-]+)");

    final int port;
    private final Path folder;
    private final Map<String, String> settings;
    private final Path log;
    private final HttpClient http = HttpClient.newHttpClient();
    private volatile @Nullable Process process;
    private volatile boolean up;

    /** Not started yet; its data are in this folder, and the settings are the environment of its process. */
    Node(String name, Path folder, Map<String, String> settings) throws IOException {
        this.port = freePort();
        this.folder = Files.createDirectories(folder);
        this.settings = settings;
        this.log = folder.resolve(name + ".log");
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Begins to start. */
    Node start() throws Exception {
        ProcessBuilder command = new ProcessBuilder(new Delivered().command());
        command.directory(folder.toFile());
        command.environment().putAll(settings);
        command.environment().put("PORT", String.valueOf(port));
        command.redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(log.toAbsolutePath().toFile()));
        process = command.start();
        return this;
    }

    /** Waits until it answers that it is ready. */
    Node ready() throws Exception {
        Patience.until(START, "ready, see " + log, this::isReady);
        up = true;
        return this;
    }

    private boolean isReady() throws InterruptedException {
        if (!process.isAlive()) {
            throw new AssertionError("stopped by itself, see " + log);
        }
        URI health = URI.create("http://localhost:" + port + "/actuator/health/readiness");
        try {
            return http.send(HttpRequest.newBuilder(health).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    boolean isUp() {
        return up;
    }

    /** At once and without a word, as when the power of the machine fails. */
    void kill() {
        up = false;
        process.destroyForcibly().onExit().join();
    }

    /** As an administrator stops it: what was asked is still answered. */
    void stop() throws InterruptedException {
        up = false;
        process.destroy();
        if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("does not stop, see " + log);
        }
    }

    /** Where the first administrator is made. */
    String firstLink() throws IOException {
        Matcher link = FIRST_LINK.matcher(log());
        if (!link.find()) {
            throw new AssertionError("no link in " + log);
        }
        return link.group(1);
    }

    String log() throws IOException {
        return Files.readString(log);
    }

    @Override
    public void close() {
        if (process != null) {
            kill();
        }
    }
}
