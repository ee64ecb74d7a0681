package nl.vanregelsnaarruimte.rule;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The few titles that were checked by hand, because a wrong number finds another real law. */
final class RuleTitles {

    private static final Properties TITLES = read();

    private RuleTitles() {}

    static boolean isKnown(String identifier) {
        return TITLES.containsKey(identifier);
    }

    /** The title, or the identifier itself when nobody checked a title for it. */
    static String of(String identifier) {
        return TITLES.getProperty(identifier, identifier);
    }

    private static Properties read() {
        Properties titles = new Properties();
        try (Reader file = new InputStreamReader(
                requireNonNull(RuleTitles.class.getResourceAsStream("titles.properties")), StandardCharsets.UTF_8)) {
            titles.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return titles;
    }
}
