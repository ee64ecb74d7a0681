package nl.vanregelsnaarruimte.access;

import static nl.vanregelsnaarruimte.access.Route.only;
import static nl.vanregelsnaarruimte.access.Route.open;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Every path of the application and who may come there.
 *
 * <p>The first row that fits counts. A path without a row does not exist for anybody: a new page needs a row here. What
 * somebody may see of one proposal is decided in the services, not here.
 */
final class Routes {

    private static final Set<Role> SUBMITTERS = Set.of(Role.SUBMITTER);
    private static final Set<Role> ADMINISTRATORS = Set.of(Role.ADMINISTRATOR);
    private static final Set<Role> ALL_WHO_READ_CASES = EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR));

    static final List<Route> TABLE = List.of(
            open(GET, "/"),
            open(GET, "/over"),
            open(GET, "/toegankelijkheid"),
            open(GET, "/privacy"),
            open(GET, "/catalogus/**"),
            open(GET, "/pilots"),
            open(GET, "/pilots/{number}"),
            open(GET, "/bpmn/**"),
            open(GET, "/.well-known/security.txt"),
            open(GET, "/vendor/**"),
            open(GET, "/*.css"),
            open(GET, "/*.js"),
            open(GET, "/*.svg"),
            open(GET, "/*.png"),
            open(GET, "/*.ico"),
            open(GET, "/robots.txt"),
            open(GET, "/actuator/health/**"),
            open("/error"),
            open("/inloggen"),
            open(POST, "/uitloggen"),
            open("/mandaat/{token}"),
            open("/collega/{token}"),
            open("/eigenaar/{token}"),
            open(GET, "/besluit/{token}"),
            open("/rem/{token}"),
            open("/welkom/{token}"),
            // there only in profile demo, which no other machine can reach
            open(GET, "/oefenpost/**"),
            only("/blijf-ingelogd", EnumSet.allOf(Role.class)),
            only("/voorstellen/nieuw/**", SUBMITTERS),
            only("/voorstellen/**", ALL_WHO_READ_CASES),
            only("/werkvoorraad/**", ALL_WHO_READ_CASES),
            only("/taken/**", ALL_WHO_READ_CASES),
            only("/pilots/{number}/rem", ALL_WHO_READ_CASES),
            only("/beheer/**", ADMINISTRATORS),
            only("/actuator/**", ADMINISTRATORS));

    private Routes() {}
}
