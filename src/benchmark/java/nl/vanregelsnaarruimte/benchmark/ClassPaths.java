package nl.vanregelsnaarruimte.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a contender may see: a library too many can change what the application is. */
final class ClassPaths {

    private static final Path TARGET = Path.of("target");
    private static final Path REST_STARTER = Path.of("src/benchmark/rest-starter.txt");
    private static final String LIBRARIES = "BOOT-INF/lib/";

    private ClassPaths() {}

    /** The packaged application. */
    static Path jar() throws IOException {
        try (Stream<Path> files = Files.list(TARGET)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".jar"))
                    .max((a, b) -> Long.compare(a.toFile().length(), b.toFile().length()))
                    .orElseThrow(() -> new IllegalStateException("package the application first"))
                    .toAbsolutePath();
        }
    }

    /** Our classes with exactly the libraries that are in the packaged application. */
    static String production() throws IOException {
        Set<String> packed = packed();
        return joined(entry ->
                Files.isDirectory(entry) || packed.contains(entry.getFileName().toString()));
    }

    /** All that the benchmark itself sees. */
    static String everything() {
        return joined(entry -> true);
    }

    /** The engine's starter with its web services and what it brings, as listed, and nothing of the application. */
    static List<Path> restStarter() throws IOException {
        List<String> names = Files.readAllLines(REST_STARTER);
        return entries()
                .filter(entry -> names.stream()
                        .anyMatch(name -> entry.getFileName().toString().matches(name + "-\\d.*\\.jar")))
                .toList();
    }

    private static Set<String> packed() throws IOException {
        try (JarFile jar = new JarFile(jar().toFile())) {
            return jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith(LIBRARIES))
                    .map(name -> name.substring(LIBRARIES.length()))
                    .collect(Collectors.toSet());
        }
    }

    private static String joined(Predicate<Path> seen) {
        return entries().filter(seen).map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static Stream<Path> entries() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of);
    }
}
