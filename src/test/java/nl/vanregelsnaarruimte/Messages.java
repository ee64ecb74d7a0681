package nl.vanregelsnaarruimte;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The file with all text, section by section, in the order in which it is written. */
final class Messages {

    private static final Path FILE = Path.of("src/main/resources/messages.properties");
    private static final Pattern SECTION = Pattern.compile("# ---- (\\w+) -+");
    private static final Pattern KEY = Pattern.compile("([\\w.]+)\\s*=.*");

    private Messages() {}

    static Map<String, String> all() {
        Properties read = new Properties();
        try {
            read.load(new StringReader(Files.readString(FILE)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Map<String, String> messages = new TreeMap<>();
        read.forEach((key, text) -> messages.put((String) key, (String) text));
        return messages;
    }

    /** All keys as written, each after the name of its section. */
    static List<String> written() {
        List<String> written = new ArrayList<>();
        String section = "";
        for (String line : lines()) {
            Matcher header = SECTION.matcher(line);
            Matcher key = KEY.matcher(line);
            if (header.matches()) {
                section = header.group(1);
            } else if (key.matches()) {
                written.add(section + " " + key.group(1));
            }
        }
        return written;
    }

    static List<String> sections() {
        return lines().stream()
                .map(SECTION::matcher)
                .filter(Matcher::matches)
                .map(header -> header.group(1))
                .toList();
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(FILE);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
