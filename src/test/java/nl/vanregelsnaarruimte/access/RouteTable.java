package nl.vanregelsnaarruimte.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Who may come where, as routes.txt says it. */
public class RouteTable {

    private static final Map<String, Set<Role>> GROUPS = Map.of(
            "everybody", EnumSet.allOf(Role.class),
            "readers", EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR)),
            "submitters", EnumSet.of(Role.SUBMITTER),
            "accounts", EnumSet.allOf(Role.class),
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

    /** Each route of the application, as "GET /path/{name}". */
    public static Set<String> routesOf(List<RequestMappingInfoHandlerMapping> mappings) {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(RouteTable::routes)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> routes(RequestMappingInfo mapping) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        Set<RequestMethod> asked = methods.isEmpty() ? Set.of(RequestMethod.GET) : methods;
        return asked.stream()
                .flatMap(method -> mapping.getPatternValues().stream().map(path -> method + " " + path));
    }
}
