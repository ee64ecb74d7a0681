package nl.vanregelsnaarruimte.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.springframework.boot.loader.tools.Library;
import org.springframework.boot.loader.tools.LibraryScope;
import org.springframework.boot.loader.tools.Repackager;

/** The engine's starter packed as our own application is: a jar of jars. */
final class StarterJar {

    private static final String CLASS = RestStarter.class.getName().replace('.', '/') + ".class";

    private StarterJar() {}

    static Path in(Path folder) throws IOException {
        Path alone = folder.resolve("rest-starter-alone.jar");
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(alone));
                InputStream itself = RestStarter.class.getClassLoader().getResourceAsStream(CLASS)) {
            jar.putNextEntry(new JarEntry(CLASS));
            Objects.requireNonNull(itself).transferTo(jar);
        }
        Repackager repackager = new Repackager(alone.toFile());
        repackager.setMainClass(RestStarter.class.getName());
        Path packed = folder.resolve("rest-starter.jar");
        repackager.repackage(packed.toFile(), libraries -> {
            for (Path library : ClassPaths.restStarter()) {
                libraries.library(new Library(library.toFile(), LibraryScope.RUNTIME));
            }
        });
        return packed;
    }
}
