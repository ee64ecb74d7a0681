package nl.vanregelsnaarruimte.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** Who may come where, as routes.txt says it. */
class RouteTable {

    private static final Map<String, Set<Role>> GROUPS = Map.of(
            "everybody", EnumSet.allOf(Role.class),
            "readers", EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR)),
            "submitters", EnumSet.of(Role.SUBMITTER),
            "administrators", EnumSet.of(Role.ADMINISTRATOR));

    private final Map<String, String> groups;

    RouteTable() throws IOException {
        try (InputStream file = new ClassPathResource("routes.txt").getInputStream()) {
            groups = new String(file.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s+"))
                    .collect(Collectors.toMap(row -> row[1] + " " + row[2], row -> row[0]));
        }
    }

    boolean knows(String route) {
        return groups.containsKey(route);
    }

    boolean isOpen(String route) {
        return groups.get(route).equals("everybody");
    }

    boolean allows(String route, Role role) {
        return GROUPS.get(groups.get(route)).contains(role);
    }
}
