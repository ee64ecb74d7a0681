package nl.vanregelsnaarruimte.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/** How often each action and each page asks the database, a row each; a {@code !} marks what is over the bar. */
record RoundTripTable(List<String> rows) {

    private static final String OVER = "!";

    /** Round trips of one action. */
    private static final int MOST_OF_AN_ACTION = 37;

    /** Statements of one page. */
    private static final int MOST_OF_A_PAGE = 12;

    static RoundTripTable of(Meter meter) {
        Stream<String> actions = meter.actions().entrySet().stream()
                .map(row -> row("action", row.getKey(), row.getValue().roundTrips(), MOST_OF_AN_ACTION));
        Stream<String> pages = meter.pages().entrySet().stream()
                .map(row -> row("page", row.getKey(), row.getValue().statements(), MOST_OF_A_PAGE));
        return new RoundTripTable(Stream.concat(actions, pages).toList());
    }

    static RoundTripTable expected() throws IOException {
        try (InputStream file = new ClassPathResource("round-trips.txt").getInputStream()) {
            return new RoundTripTable(new String(file.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList());
        }
    }

    /** The rows that are marked. */
    List<String> overTheBar() {
        return rows.stream().filter(row -> row.contains(OVER)).toList();
    }

    private static String row(String kind, String name, List<String> sent, int most) {
        return String.format("%-6s %3d %s %s", kind, sent.size(), sent.size() > most ? OVER : " ", name);
    }

    @Override
    public String toString() {
        return rows.stream().collect(Collectors.joining("\n", "", "\n"));
    }
}
