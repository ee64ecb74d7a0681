package nl.vanregelsnaarruimte.demo;

import java.net.URI;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A mail that was put into a file.
 *
 * @param name of its file, without the ending
 */
record PracticeMail(String name, String to, String subject, ZonedDateTime sent, List<Line> lines) {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^/\\s]+(/\\S*)");

    /**
     * A line of its text.
     *
     * @param path where it leads in this application; null when it is no address
     */
    record Line(String text, @Nullable String path) {

        static Line of(String text) {
            boolean address = ADDRESS.matcher(text).matches();
            return new Line(text, address ? URI.create(text).getRawPath() : null);
        }
    }

    static List<Line> lines(String text) {
        return text.lines().map(Line::of).toList();
    }
}
