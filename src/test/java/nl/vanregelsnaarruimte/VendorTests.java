package nl.vanregelsnaarruimte;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What others wrote and we send to browsers is exactly what was looked at when it came in. */
class VendorTests {

    private static final Path VENDOR = Path.of("src/main/resources/static/vendor");

    @Test
    void everyVendoredFileIsTheOneThatCameIn() throws IOException {
        Map<String, String> listed = Files.readAllLines(Path.of("src/test/resources/vendor.sha256")).stream()
                .map(line -> line.split(" {2}"))
                .collect(Collectors.toMap(parts -> parts[1], parts -> parts[0]));

        Map<String, String> present = new TreeMap<>();
        try (var files = Files.walk(VENDOR)) {
            files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("VENDOR.md"))
                    .forEach(file -> present.put(VENDOR.relativize(file).toString(), sha256(file)));
        }

        assertThat(present).containsExactlyInAnyOrderEntriesOf(listed);
    }

    @Test
    void everyFolderHoldsItsLicence() throws IOException {
        try (var folders = Files.list(VENDOR)) {
            assertThat(folders.filter(Files::isDirectory))
                    .allSatisfy(folder -> assertThat(folder).isDirectoryContaining("glob:**/LICENSE*"));
        }
    }

    @Test
    void noSheetAsksAnythingOfAnotherHost() throws IOException {
        try (var files = Files.walk(VENDOR)) {
            assertThat(files.filter(file -> file.toString().endsWith(".css")))
                    .allSatisfy(
                            file -> assertThat(Files.readString(file)).doesNotContain("@import", "url(http", "url(//"));
        }
    }

    private static String sha256(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
