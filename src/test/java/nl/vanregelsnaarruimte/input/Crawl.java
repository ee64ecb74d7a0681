package nl.vanregelsnaarruimte.input;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Follows every link from the first page on, as somebody would, and hands over the pages. */
record Crawl(Undone application, int alike) {

    /** Does something with a page. */
    @FunctionalInterface
    interface Reader {
        void reads(@Nullable String username, String path, Answer page);
    }

    /** Looks at so many pages of each route, with the links as they come. */
    void as(@Nullable String username, Reader reader) {
        Deque<String> paths = new ArrayDeque<>(Set.of("/"));
        Set<String> known = new HashSet<>(paths);
        Map<String, Integer> seen = new HashMap<>();
        while (!paths.isEmpty()) {
            String path = paths.remove();
            Answer page = application.look(username, path);
            reader.reads(username, path, page);
            if (!page.isPage() || seen.merge(page.route(), 1, Integer::sum) > alike) {
                continue;
            }
            page.page().all("a").stream()
                    .map(link -> link.attr("href").replaceFirst("#.*", ""))
                    .filter(link -> link.startsWith("/"))
                    .filter(link ->
                            Objects.requireNonNullElse(seen.get("GET " + WindowUnderFire.pattern(link)), 0) < alike)
                    .filter(known::add)
                    .forEach(paths::add);
        }
    }
}
