package nl.vanregelsnaarruimte.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The two commands of README, "In production", that give a quicker start: what is measured is what stands there. */
final class Readme {

    private static final Path FILE = Path.of("README.md");
    private static final String TAKE_APART = "java -Djarmode=tools ";
    private static final String START = "java -Xmx256m ";
    private static final String ARCHIVE = "SharedArchiveFile";

    private final Path home;

    /** A folder to carry them out in, with the packaged application where they look for it. */
    Readme(Path home) throws IOException {
        this.home = home;
        Path jar = ClassPaths.jar();
        Path target = Files.createDirectories(home.resolve("target"));
        Files.copy(jar, target.resolve(jar.getFileName()));
    }

    /** Takes the jar apart and makes the archive. */
    void takeApart() throws IOException, InterruptedException {
        String path = "PATH=" + Path.of(System.getProperty("java.home"), "bin") + File.pathSeparator;
        Tool.run(home, List.of("env", path + System.getenv("PATH"), "sh", "-c", line(TAKE_APART)));
    }

    /** What starts it then, in the same folder, without the first word. */
    List<String> start() throws IOException {
        return List.of(line(START).replaceFirst("^java ", "").split(" ", -1));
    }

    /** What that start tells the virtual machine of memory, for a contender that is started otherwise. */
    static String[] memory() throws IOException {
        return Stream.of(line(START).split(" ", -1))
                .filter(word -> word.startsWith("-X") && !word.contains(ARCHIVE))
                .toArray(String[]::new);
    }

    private static String line(String beginning) throws IOException {
        return Files.readAllLines(FILE).stream()
                .filter(line -> line.startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("README says nothing that begins with " + beginning));
    }
}
