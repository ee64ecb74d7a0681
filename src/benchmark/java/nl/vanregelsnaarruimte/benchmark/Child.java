package nl.vanregelsnaarruimte.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A contender in a JVM of its own, which is asked by lines and answers by lines. */
final class Child implements AutoCloseable {

    private final String name;
    private final Process process;
    private final PrintStream questions;
    private final BufferedReader answers;

    private Child(String name, Process process) {
        this.name = name;
        this.process = process;
        this.questions = new PrintStream(process.getOutputStream(), true, UTF_8);
        this.answers = process.inputReader(UTF_8);
    }

    /** Starts it, and waits until it is ready for its first question. */
    static Child start(Bench bench, String name, Class<?> main, String classPath, Database database, String... more)
            throws IOException {
        Path log = bench.folder().resolve(name + ".log");
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(List.of("-Xmx1g", "-Dfile.encoding=UTF-8"));
        command.addAll(Arrays.asList(more));
        command.addAll(List.of("-cp", classPath, main.getName()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(log.toFile());
        builder.environment().putAll(database.environment());
        builder.environment().put("DATA", bench.folder().resolve(name + "-data").toString());
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        Child child = new Child(name, builder.start());
        child.ask("ready");
        return child;
    }

    /** Its answer; a fault there is a fault here. */
    String ask(String question) throws IOException {
        questions.println(question);
        String answer = answers.readLine();
        if (answer == null || answer.startsWith(Served.FAULT)) {
            throw new IllegalStateException(name + " failed at '" + question + "': " + answer + "; see its log");
        }
        return answer;
    }

    String name() {
        return name;
    }

    /** For what only the system knows of it, such as its memory. */
    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        questions.close();
        process.onExit().join();
    }
}
