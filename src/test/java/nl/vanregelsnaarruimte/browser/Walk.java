package nl.vanregelsnaarruimte.browser;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who follows each link that he sees: finds the pages of the application without knowing them. */
final class Walk {

    private static final Pattern LINK = Pattern.compile("<a [^>]*?href=\"(/[^\"#]*)");

    /** What tells one row of a list from another: where it is, what is to be done, on whom it waits. */
    private static final Pattern LABELLED = Pattern.compile("data-label=\"[^\"]*\"[^>]*>([^<]*)<");

    private static final Pattern NAMES = Pattern.compile("/[^/?]*\\d[^/?]*|(?<==)[^&]*|\\s+");

    private final boolean everyAddress;
    private final BiFunction<String, String, String> reads;

    /**
     * A walk by what reads a page: an empty answer is no page.
     *
     * @param everyAddress or else one of each kind
     * @param reads the HTML that this person gets at this address
     */
    Walk(boolean everyAddress, BiFunction<String, String, String> reads) {
        this.everyAddress = everyAddress;
        this.reads = reads;
    }

    /** Goes wherever this person can come from here. */
    void goes(String username, List<String> from, Visit visit) {
        Deque<String> ahead = new ArrayDeque<>(from);
        Set<String> known = new HashSet<>(from);
        while (!ahead.isEmpty()) {
            String path = ahead.remove();
            String html = reads.apply(username, path);
            if (!html.isEmpty()) {
                visit.sees(username, path, html);
                for (String row : html.split("<tr")) {
                    follow(row, known, ahead);
                }
            }
        }
    }

    private void follow(String row, Set<String> known, Deque<String> ahead) {
        Matcher label = LABELLED.matcher(row);
        StringBuilder about = new StringBuilder();
        while (label.find()) {
            about.append(label.group(1));
        }
        Matcher link = LINK.matcher(row);
        while (link.find()) {
            String path = link.group(1).replace("&amp;", "&");
            if (known.add(everyAddress ? path : NAMES.matcher(path + about).replaceAll(""))) {
                ahead.add(path);
            }
        }
    }

    /** What is done with each page. */
    interface Visit {
        void sees(String username, String path, String html);
    }
}
