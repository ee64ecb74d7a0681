package nl.vanregelsnaarruimte.web;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import nl.vanregelsnaarruimte.access.PublicAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where to report a weakness, in the form of RFC 9116. */
@RestController
class SecurityTxt {

    /** The RFC asks for less than a year; the file is written anew at each request. */
    private static final Duration VALID = Duration.ofDays(180);

    private static final String PATH = "/.well-known/security.txt";

    private final Clock clock;
    private final String contact;
    private final PublicAddress address;

    SecurityTxt(Clock clock, @Value("${ruimte.contact}") String contact, PublicAddress address) {
        this.clock = clock;
        this.contact = contact;
        this.address = address;
    }

    @GetMapping(path = PATH, produces = MediaType.TEXT_PLAIN_VALUE + ";charset=utf-8")
    String show() {
        return """
                Contact: mailto:%s
                Expires: %s
                Preferred-Languages: nl, en
                Canonical: %s
                """.formatted(contact, clock.instant().plus(VALID).truncatedTo(ChronoUnit.SECONDS), address.of(PATH));
    }
}
