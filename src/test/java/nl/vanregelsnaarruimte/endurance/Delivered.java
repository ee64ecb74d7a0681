package nl.vanregelsnaarruimte.endurance;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** The application taken apart and with an archive of its classes, as in README, but compiled only quickly: it lives short. */
final class Delivered {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private final Path jar = Path.of(System.getProperty("jar")).toAbsolutePath();
    private final Path folder;
    private final Path application;
    private final Path archive;

    /** What was made of another jar is of no use. */
    Delivered() throws IOException {
        String made = "app-" + Files.getLastModifiedTime(jar).toMillis();
        folder = Files.createDirectories(jar.resolveSibling("endurance")).resolve(made);
        application = folder.resolve("app").resolve(jar.getFileName());
        archive = folder.resolve("app.jsa");
    }

    /** The command that starts it; whoever comes while somebody else makes the archive does without. */
    List<String> command() throws Exception {
        Files.createDirectories(folder);
        try (FileChannel door = door("taken-apart.lock")) {
            door.lock();
            takeApart();
        }
        try (FileChannel door = door("archived.lock")) {
            if (door.tryLock() != null) {
                makeArchive();
            }
        }
        List<String> command = new ArrayList<>(java());
        if (Files.exists(archive)) {
            command.add("-XX:SharedArchiveFile=" + archive);
        }
        command.addAll(List.of("-jar", application.toString()));
        return command;
    }

    private FileChannel door(String name) throws IOException {
        return FileChannel.open(folder.resolve(name), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private void takeApart() throws Exception {
        if (!Files.exists(application)) {
            run(List.of("-Djarmode=tools", "-jar", jar.toString(), "extract", "--destination", "app"));
        }
    }

    private void makeArchive() throws Exception {
        if (!Files.exists(archive)) {
            Path made = folder.resolve("made.jsa");
            run(List.of(
                    "-XX:ArchiveClassesAtExit=" + made,
                    "-Dspring.context.exit=onRefresh",
                    "-jar",
                    application.toString()));
            Files.move(made, archive);
        }
    }

    private void run(List<String> arguments) throws Exception {
        List<String> command = new ArrayList<>(java());
        command.addAll(arguments);
        ProcessBuilder trial = new ProcessBuilder(command).directory(folder.toFile());
        trial.environment().put("DB_URL", "jdbc:h2:mem:trial");
        trial.environment().put("PORT", "0");
        trial.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("made.log").toFile()));
        if (trial.start().waitFor() != 0) {
            throw new AssertionError("see made.log in " + folder);
        }
    }

    private static List<String> java() {
        return List.of(JAVA, "-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    }
}
